package nl.zaakwijs.webapp.vragen;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.vraag.Beantwoording;
import nl.zaakwijs.webapp.security.InwonerIngelogd;
import org.jspecify.annotations.Nullable;

/**
 * The conversation of this browser session: what is shown again on the next page. It goes with the
 * session, and holds only the last turns.
 *
 * <p>It locks the list and not itself: around itself stands the container's proxy, which is one for
 * all sessions.
 */
@SessionScoped
public class Gespreksessie implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MEESTE = 30;

  private final ArrayList<Beurt> beurten = new ArrayList<>();
  private int laatsteNummer;
  private @Nullable UUID gesprek;
  private boolean vanInwoner;

  /** The turns, oldest first. */
  List<Beurt> beurten() {
    synchronized (beurten) {
      return List.copyOf(beurten);
    }
  }

  /** Adds a turn and gives its number. */
  int add(Beantwoording beantwoording) {
    synchronized (beurten) {
      laatsteNummer++;
      beurten.add(Beurt.of(laatsteNummer, beantwoording));
      if (beurten.size() > MEESTE) {
        beurten.remove(0);
      }
      return laatsteNummer;
    }
  }

  /** Puts the answer in the place of the one that waited for a login. */
  void replaceAntwoord(int nummer, Beantwoording beantwoording) {
    synchronized (beurten) {
      beurten.replaceAll(
          beurt -> beurt.nummer() == nummer ? Beurt.of(nummer, beantwoording) : beurt);
    }
  }

  /** Keeps what was thought of an answer; gives that turn when nothing was said about it before. */
  Optional<Beurt> judge(int nummer, Nuttig nuttig) {
    synchronized (beurten) {
      Optional<Beurt> gevonden =
          beurten.stream()
              .filter(beurt -> beurt.nummer() == nummer && beurt.isBeoordeelbaar())
              .filter(beurt -> beurt.nuttig() == Nuttig.NIET_GEZEGD)
              .findFirst();
      gevonden.ifPresent(beurt -> beurten.set(beurten.indexOf(beurt), beurt.withNuttig(nuttig)));
      return gevonden;
    }
  }

  /** Where the conversation is kept, once it is. */
  Optional<UUID> findGesprek() {
    synchronized (beurten) {
      return Optional.ofNullable(gesprek);
    }
  }

  boolean isVanInwoner() {
    synchronized (beurten) {
      return vanInwoner;
    }
  }

  void setGesprek(UUID gesprek, boolean vanInwoner) {
    synchronized (beurten) {
      this.gesprek = gesprek;
      this.vanInwoner = vanInwoner;
    }
  }

  /** Forgets everything. */
  public void clear() {
    synchronized (beurten) {
      beurten.clear();
      laatsteNummer = 0;
      gesprek = null;
      vanInwoner = false;
    }
  }

  /** Forgets the conversation when this is where it is kept, so that the next one is kept anew. */
  public void forget(UUID verwijderd) {
    synchronized (beurten) {
      if (verwijderd.equals(gesprek)) {
        clear();
      }
    }
  }

  /** Of what somebody asked before the login only the question that waits for it goes on. */
  void keepWaiting(@Observes(notifyObserver = Reception.IF_EXISTS) InwonerIngelogd event) {
    synchronized (beurten) {
      if (vanInwoner) {
        return;
      }
      int laatste = beurten.size() - 1;
      if (laatste < 0 || !beurten.get(laatste).isWachtend()) {
        clear();
        return;
      }
      Beurt wachtend = beurten.get(laatste);
      clear();
      laatsteNummer = 1;
      beurten.add(wachtend.withNummer(1));
    }
  }
}
