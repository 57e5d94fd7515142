package nl.zaakwijs.webapp.vragen;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import nl.zaakwijs.portal.herschrijving.Herschrijver;
import nl.zaakwijs.portal.herschrijving.Opdracht;
import nl.zaakwijs.portal.herschrijving.Stand;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.portal.vraag.Vraagbaak;
import nl.zaakwijs.webapp.bewaking.Cijfers;
import org.jspecify.annotations.Nullable;

/**
 * What a language model writes for the answers of a conversation, when the municipality has one. A
 * text is begun only by asking; looking at a page finds what is there.
 */
@Dependent
public class Modelteksten {
  private final Vraagbaak vraagbaak;
  private final Herschrijver herschrijver;
  private final Cijfers cijfers;

  @Inject
  Modelteksten(Vraagbaak vraagbaak, Herschrijver herschrijver, Cijfers cijfers) {
    this.vraagbaak = vraagbaak;
    this.herschrijver = herschrijver;
    this.cijfers = cijfers;
  }

  /** Begins with the text for this answer, without waiting for it. */
  void begin(String vraag, Antwoord antwoord) {
    Cijfers teller = cijfers;
    find(vraag, antwoord)
        .ifPresent(
            opdracht -> herschrijver.begin(opdracht, stand -> teller.countModel(outcome(stand))));
  }

  /** Waits for the text of this turn, as long as a page may; not at all when there is none. */
  void await(Beurt beurt) {
    find(beurt).ifPresent(herschrijver::await);
  }

  /** Tells how far the text of this turn is; false when there is none. */
  boolean follow(Beurt beurt, Consumer<Stand> volger) {
    return find(beurt).map(opdracht -> herschrijver.follow(opdracht, volger)).orElse(false);
  }

  /**
   * The text of this turn; null when there is none.
   *
   * @param laatste whether it is the last turn: only that one keeps a place for what may still come
   */
  @Nullable Modelblok block(Beurt beurt, boolean laatste) {
    Optional<Opdracht> opdracht = find(beurt);
    Stand stand = opdracht.flatMap(herschrijver::find).orElse(null);
    if (opdracht.isEmpty() || stand == null) {
      return null;
    }
    if (stand instanceof Stand.Getoond getoond) {
      return Modelblok.of(getoond.tekst(), opdracht.get());
    }
    return laatste && stand instanceof Stand.Bezig ? Modelblok.waiting(opdracht.get()) : null;
  }

  private Optional<Opdracht> find(Beurt beurt) {
    return find(beurt.vraag(), beurt.antwoord());
  }

  private Optional<Opdracht> find(String vraag, Antwoord antwoord) {
    return herschrijver.isOn() ? vraagbaak.findOpdracht(vraag, antwoord) : Optional.empty();
  }

  private static String outcome(Stand stand) {
    return stand instanceof Stand.Niet niet ? niet.uitkomst() : "getoond";
  }
}
