/** What a person does and sees, in a real browser against the whole portal. */
@NullMarked
package nl.zaakwijs.webapp.stories;

import org.jspecify.annotations.NullMarked;
