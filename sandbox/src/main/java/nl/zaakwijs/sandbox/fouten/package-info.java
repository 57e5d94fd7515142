/**
 * Faults on request: slow, broken, refused or torn-off answers, per upstream.
 *
 * <p>Tests set them through {@code Sandbox.fouten()}, people through {@code /sandbox/fouten}.
 */
@NullMarked
package nl.zaakwijs.sandbox.fouten;

import org.jspecify.annotations.NullMarked;
