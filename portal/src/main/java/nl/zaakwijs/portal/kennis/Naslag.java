package nl.zaakwijs.portal.kennis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * What one question looks up in the knowledge: each text once, however many steps need it. For one
 * thread.
 */
public final class Naslag {
  private final Kennisbank kennisbank;
  private final Zekerheid zekerheid;
  private final Wachttijd wachttijd;
  private final Map<Gevraagd, Vondst> gevonden = new HashMap<>();

  public Naslag(Kennisbank kennisbank, Zekerheid zekerheid) {
    this.kennisbank = kennisbank;
    this.zekerheid = zekerheid;
    this.wachttijd = kennisbank.newWachttijd();
  }

  private record Gevraagd(String tekst, Taal taal) {}

  /**
   * What was found for a text.
   *
   * @param kandidaten best first
   * @param oordeel how sure it is which of them is meant
   */
  public record Vondst(List<Kandidaat> kandidaten, Oordeel oordeel) {
    public Vondst {
      kandidaten = List.copyOf(kandidaten);
    }

    /** The id of the best candidate; empty without any. */
    public String best() {
      return kandidaten.isEmpty() ? "" : kandidaten.get(0).artikel().id();
    }
  }

  /** The articles that may answer this. */
  public Vondst find(String tekst, Taal taal) {
    return gevonden.computeIfAbsent(new Gevraagd(tekst, taal), this::search);
  }

  private Vondst search(Gevraagd gevraagd) {
    return judge(kennisbank.find(gevraagd.tekst(), gevraagd.taal(), wachttijd));
  }

  /** How sure it is which of these is meant. */
  public Vondst judge(List<Kandidaat> kandidaten) {
    return new Vondst(kandidaten, zekerheid.judge(kandidaten));
  }
}
