/**
 * Haal Centraal BRP Personen bevragen 2.7 and Reisdocumenten bevragen 2.0, for the residents of the
 * seed.
 *
 * <p>Called by {@code Sandbox} only.
 */
@NullMarked
package nl.zaakwijs.sandbox.brp;

import org.jspecify.annotations.NullMarked;
