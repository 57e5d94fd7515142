/** The pages of the municipality's articles, and the ones asked most. */
@NullMarked
package nl.zaakwijs.webapp.onderwerpen;

import org.jspecify.annotations.NullMarked;
