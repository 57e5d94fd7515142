/**
 * The conversation: what was asked and answered, kept encrypted and deletable. Called by the pages.
 */
@NullMarked
package nl.zaakwijs.portal.gesprek;

import org.jspecify.annotations.NullMarked;
