package nl.zaakwijs.portal.taken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.zaakwijs.clients.objecten.Klanttaak;
import nl.zaakwijs.clients.objecten.Klanttaak.Identificatie;
import nl.zaakwijs.clients.objecten.ObjectenClient;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.Organisatie;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Tijdgrens;
import nl.zaakwijs.portal.taken.TakenInstellingen.Register;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality asks of its residents (externe klanttaken). It gives nothing that was not
 * proven to be asked of this resident, and never says "nothing" when it could not look.
 */
@ApplicationScoped
public class Taken {
  private static final Comparator<MijnTaak> OPEN_AND_SOONEST_FIRST =
      Comparator.comparing((MijnTaak taak) -> !taak.isOpen())
          .thenComparing(
              MijnTaak::uiterlijk, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  private final @Nullable Bron bron;
  private final Koppelingen koppelingen;
  private final Duration tijd;

  /** The register and who judges what comes from it. */
  private record Bron(
      ObjectenClient client, ObjectenClient geduldig, Register register, Taakcheck check) {}

  /** For the container's proxy, and for a stand-in in tests. */
  @SuppressWarnings("NullAway") // neither uses the fields
  protected Taken() {
    this.bron = null;
    this.koppelingen = null;
    this.tijd = Duration.ofSeconds(1);
  }

  @Inject
  public Taken(TakenInstellingen instellingen, Koppelingen koppelingen, Clock clock) {
    Register register = instellingen.register();
    this.bron =
        register == null
            ? null
            : new Bron(
                new ObjectenClient(register.objecten(), register.token()),
                new ObjectenClient(register.objecten().patient(), register.token()),
                register,
                new Taakcheck(register, clock));
    this.koppelingen = koppelingen;
    this.tijd = instellingen.tijd();
  }

  /** Asks what this resident has to do, without waiting for the answer. */
  public Takenvraag ask(Aangemelde aangemelde) {
    return ask(aangemelde, Tijdgrens.after(tijd));
  }

  /** As {@link #ask(Aangemelde)}, for who asks more within the same time. */
  public Takenvraag ask(Aangemelde aangemelde, Tijdgrens tijdgrens) {
    Identificatie wie = findIdentificatie(aangemelde);
    if (bron == null || wie == null) {
      return new Takenvraag(CompletableFuture.completedFuture(MijnTaken.ONBEKEND));
    }
    ObjectenClient client = tijdgrens.isGeduldig() ? bron.geduldig() : bron.client();
    CompletableFuture<List<Klanttaak>> call =
        koppelingen.watch(
            Koppeling.OBJECTEN, client.listTaken(bron.register().objecttype(), wie.value()));
    return new Takenvraag(
        tijdgrens
            .limit(call)
            .thenApply(found -> judge(found, wie, bron.check()))
            .exceptionally(Taken::failed));
  }

  /** By which number a taak names who is acted for; null when none of its kinds does. */
  private static @Nullable Identificatie findIdentificatie(Aangemelde aangemelde) {
    if (aangemelde instanceof NamensPersoon persoon) {
      return new Identificatie("bsn", persoon.bsn().reveal());
    }
    Organisatie organisatie = (Organisatie) aangemelde;
    String kvk = organisatie.kvkNummer();
    // A taak names the organisation as a whole, which is more than one branch may see.
    return kvk == null || organisatie.vestigingsNummer() != null
        ? null
        : new Identificatie("kvk", kvk);
  }

  private static MijnTaken judge(List<Klanttaak> found, Identificatie wie, Taakcheck check) {
    return new MijnTaken(
        found.stream()
            .flatMap(taak -> check.admit(wie, taak).stream())
            .sorted(OPEN_AND_SOONEST_FIRST)
            .toList(),
        true,
        found.stream().anyMatch(taak -> check.isVan(wie, taak) && isUnreadable(taak)));
  }

  /** It is the resident's, but nobody can tell whether there is something to do. */
  private static boolean isUnreadable(Klanttaak taak) {
    return taak.uuid() == null || taak.status().isEmpty();
  }

  private static MijnTaken failed(Throwable failure) {
    if (Tijdgrens.isStoring(failure)) {
      return MijnTaken.MISLUKT;
    }
    throw failure instanceof CompletionException known ? known : new CompletionException(failure);
  }
}
