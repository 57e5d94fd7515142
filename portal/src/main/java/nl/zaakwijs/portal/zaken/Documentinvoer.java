package nl.zaakwijs.portal.zaken;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.clients.documenten.NieuwDocument;
import nl.zaakwijs.clients.documenten.Ontvangst;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.zaken.Toevoeging.Onzeker;
import nl.zaakwijs.portal.zaken.Toevoeging.Toegevoegd;

/**
 * Puts one document into the registers of a zaak: whole, or not at all. What a failure leaves
 * behind is taken away again as far as the register lets us.
 */
final class Documentinvoer {
  private static final Logger LOG = Logger.getLogger(Documentinvoer.class.getName());

  private final Uploadplek plek;
  private final Invoerregisters registers;

  Documentinvoer(Uploadplek plek) {
    this.plek = plek;
    this.registers = plek.own().registers().invoer();
  }

  /**
   * Adds it, or does not know whether it did.
   *
   * @param sleutel of this attempt, unique: a register refuses a second document with it
   * @throws UpstreamException when it does not belong to the zaak
   */
  Toevoeging add(Uploadbestand bestand, Bestandssoort soort, UUID sleutel, LocalDate vandaag)
      throws IOException {
    Ontvangst ontvangst = await(registers.create(describe(bestand, soort, sleutel, vandaag)));
    try {
      send(bestand, ontvangst);
      await(registers.unlock(ontvangst));
    } catch (IOException | UpstreamException e) {
      boolean unused = isTakenAway(ontvangst);
      throw e;
    }
    return link(ontvangst, bestand.naam());
  }

  private NieuwDocument describe(
      Uploadbestand bestand, Bestandssoort soort, UUID sleutel, LocalDate vandaag)
      throws IOException {
    return new NieuwDocument(
        sleutel.toString(),
        plek.own().zaak().bronorganisatie(),
        plek.soort(),
        bestand.naam(),
        registers.auteur(),
        vandaag,
        soort.formaat(),
        bestand.naam(),
        bestand.omvang());
  }

  private void send(Uploadbestand bestand, Ontvangst ontvangst) throws IOException {
    long all = ontvangst.delen().stream().mapToLong(Ontvangst.Deel::omvang).sum();
    if (all != bestand.omvang()) {
      throw new UpstreamException(
          Koppeling.DOCUMENTEN.naam(), Kind.INVALID_ANSWER, "parts that are not the whole");
    }
    long from = 0;
    for (Ontvangst.Deel deel : ontvangst.delen()) {
      await(registers.putDeel(ontvangst, deel, bestand.file(), from));
      from += deel.omvang();
    }
  }

  /** After a failure it may belong to the zaak all the same: then it is there, and stays. */
  private Toevoeging link(Ontvangst ontvangst, String titel) {
    try {
      await(registers.link(plek.own().zaak(), ontvangst.url(), titel));
      return new Toegevoegd();
    } catch (UpstreamException e) {
      if (isLinked(ontvangst.url())) {
        return new Toegevoegd();
      }
      // A register takes nothing away that belongs to a zaak.
      if (isTakenAway(ontvangst) || e.kind() == Kind.REFUSED) {
        throw e;
      }
      return new Onzeker();
    }
  }

  private boolean isLinked(URI document) {
    try {
      return await(registers.listLinks(plek.own().zaak())).stream()
          .anyMatch(link -> Objects.equals(link.informatieobject(), document));
    } catch (UpstreamException e) {
      return false;
    }
  }

  private boolean isTakenAway(Ontvangst ontvangst) {
    try {
      await(registers.delete(ontvangst));
      return true;
    } catch (UpstreamException e) {
      // It is locked or loose, and shown nowhere; an employee finds it in the register.
      LOG.log(Level.WARNING, "document.achtergebleven uuid={0}", ontvangst.uuid());
      return false;
    }
  }

  private static <T> T await(CompletableFuture<T> call) {
    try {
      return call.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UpstreamException known ? known : e;
    }
  }
}
