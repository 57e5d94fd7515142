/** "Mijn vragen": what a resident asked before, and deleting it. */
@NullMarked
package nl.zaakwijs.webapp.mijnvragen;

import org.jspecify.annotations.NullMarked;
