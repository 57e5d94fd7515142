/**
 * The embedding models that a municipality may have: a file that is run here, or a server that is
 * asked. Off without configuration; what needs ONNX Runtime is loaded only when it is configured.
 */
@NullMarked
package nl.zaakwijs.portal.kennis.inbedding;

import org.jspecify.annotations.NullMarked;
