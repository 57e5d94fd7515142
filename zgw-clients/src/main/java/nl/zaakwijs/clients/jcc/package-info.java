/**
 * JCC's appointments ("Warp") as typed calls, in JCC's own words. For {@code portal}; the generated
 * code below this package is for this package alone.
 */
@NullMarked
package nl.zaakwijs.clients.jcc;

import org.jspecify.annotations.NullMarked;
