/**
 * An OpenID Connect provider that behaves like a DigiD broker and looks nothing like DigiD.
 *
 * <p>Called by {@code Sandbox} only.
 */
@NullMarked
package nl.zaakwijs.sandbox.digid;

import org.jspecify.annotations.NullMarked;
