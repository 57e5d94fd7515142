/**
 * What the ZGW registers share: token check, pages, conditional reads and query parameters.
 *
 * <p>Called by the Zaken, Catalogi, Documenten and Besluiten registers.
 */
@NullMarked
package nl.zaakwijs.sandbox.zgw;

import org.jspecify.annotations.NullMarked;
