/**
 * A virus scanner that speaks the protocol of clamd, and knows one virus: the EICAR test file.
 *
 * <p>Called by {@code Sandbox} only.
 */
@NullMarked
package nl.zaakwijs.sandbox.clamd;

import org.jspecify.annotations.NullMarked;
