/**
 * From a page record to HTML: templates, the frame around every page, messages, words and static
 * files. Every feature of the web application may use it; it knows none of them.
 */
@NullMarked
package nl.zaakwijs.webapp.page;

import org.jspecify.annotations.NullMarked;
