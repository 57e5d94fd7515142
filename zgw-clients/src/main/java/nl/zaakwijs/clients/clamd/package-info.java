/** The virus scanner clamd. For {@code portal}. */
@NullMarked
package nl.zaakwijs.clients.clamd;

import org.jspecify.annotations.NullMarked;
