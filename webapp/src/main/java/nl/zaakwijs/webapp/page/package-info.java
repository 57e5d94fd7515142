/** Purpose. */
@NullMarked
package nl.zaakwijs.webapp.page;

import org.jspecify.annotations.NullMarked;
