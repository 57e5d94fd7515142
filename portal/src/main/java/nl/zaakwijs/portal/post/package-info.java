/**
 * E-mail about appointments: stored with the appointment, sent later, and again until a mail server
 * took it. It hears of appointments by their events and uses {@code afspraken}; only {@code start}
 * and the pages use it.
 */
@NullMarked
package nl.zaakwijs.portal.post;

import org.jspecify.annotations.NullMarked;
