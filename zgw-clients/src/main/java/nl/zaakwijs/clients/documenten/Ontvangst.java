package nl.zaakwijs.clients.documenten;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * A document that the register has made and now waits for, locked until every part is there.
 *
 * @param url the link for a zaakinformatieobject
 * @param lock what every further step has to carry
 * @param delen the parts that the content has to come in, in their order
 */
public record Ontvangst(URI url, UUID uuid, String lock, List<Deel> delen) {
  /**
   * A part of the content.
   *
   * @param omvang in bytes
   */
  public record Deel(UUID uuid, long omvang) {}

  public Ontvangst {
    delen = List.copyOf(delen);
  }

  /** Only the link: the lock is a key. */
  @Override
  public String toString() {
    return "Ontvangst[" + url + "]";
  }
}
