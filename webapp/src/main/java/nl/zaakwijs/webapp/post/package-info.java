/** The words of mails about appointments. The portal calls it when it sends one. */
@NullMarked
package nl.zaakwijs.webapp.post;

import org.jspecify.annotations.NullMarked;
