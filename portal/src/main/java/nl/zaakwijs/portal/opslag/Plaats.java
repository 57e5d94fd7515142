package nl.zaakwijs.portal.opslag;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where an encrypted value belongs. It is bound to the value, so that a value that was moved to
 * another row is refused.
 *
 * @param tabel the table
 * @param id the row, or the conversation that the row belongs to
 * @param nummer the turn within it; 0 where there are none
 */
public record Plaats(String tabel, UUID id, int nummer) {
  byte[] bytes() {
    return (tabel + '|' + id + '|' + nummer).getBytes(StandardCharsets.UTF_8);
  }
}
