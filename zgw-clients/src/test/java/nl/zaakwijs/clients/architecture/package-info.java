/** The boundaries within this module. Tests only. */
@NullMarked
package nl.zaakwijs.clients.architecture;

import org.jspecify.annotations.NullMarked;
