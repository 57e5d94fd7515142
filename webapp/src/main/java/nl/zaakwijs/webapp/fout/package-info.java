/** What residents see when something does not work: a plain sentence and a reference number. */
@NullMarked
package nl.zaakwijs.webapp.fout;

import org.jspecify.annotations.NullMarked;
