/**
 * What the clients of Haal Centraal share. For these clients, and for {@code portal} that reads
 * their records.
 */
@NullMarked
package nl.zaakwijs.clients.haalcentraal;

import org.jspecify.annotations.NullMarked;
