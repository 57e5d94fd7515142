/**
 * What someone says about an appointment, understood: for what, for how many, where and when.
 * Called by {@code vraag}; it knows no appointment system and no calendar but the one on the wall.
 */
@NullMarked
package nl.zaakwijs.portal.afspraakzin;

import org.jspecify.annotations.NullMarked;
