package nl.zaakwijs.webapp.afspraken;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraakwens;
import nl.zaakwijs.portal.afspraken.Voornemen;
import nl.zaakwijs.webapp.security.InwonerIngelogd;

/**
 * The appointments that this session is making or has made, each by the key of its form. A key of
 * another session opens nothing.
 */
@SessionScoped
public class Afspraaksessie implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MEESTE = 5;

  private final LinkedHashMap<UUID, Voornemen> wensen = new LinkedHashMap<>();
  private final HashSet<UUID> gemaakt = new HashSet<>();
  private final HashSet<UUID> gelinkt = new HashSet<>();
  private Contactvelden contact = Contactvelden.LEEG;

  /** Keeps what was filled in and gives the key under which it may be booked, once. */
  UUID add(Afspraakwens wens) {
    return add(new Voornemen(wens, null));
  }

  /** The same for another time of this appointment, and for that alone. */
  UUID add(Afspraakwens wens, UUID vervangt) {
    return add(new Voornemen(wens, vervangt));
  }

  private UUID add(Voornemen voornemen) {
    synchronized (wensen) {
      UUID sleutel = UUID.randomUUID();
      wensen.put(sleutel, voornemen);
      Iterator<UUID> oudste = wensen.keySet().iterator();
      while (wensen.size() > MEESTE) {
        oudste.next();
        oudste.remove();
      }
      return sleutel;
    }
  }

  /** What was filled in for a new appointment. */
  Optional<Afspraakwens> find(UUID sleutel) {
    synchronized (wensen) {
      return Optional.ofNullable(wensen.get(sleutel))
          .filter(voornemen -> voornemen.vervangt() == null)
          .map(Voornemen::wens);
    }
  }

  /** What was chosen instead of this appointment. */
  Optional<Afspraakwens> find(UUID sleutel, UUID vervangt) {
    synchronized (wensen) {
      return Optional.ofNullable(wensen.get(sleutel))
          .filter(voornemen -> vervangt.equals(voornemen.vervangt()))
          .map(Voornemen::wens);
    }
  }

  /** Keeps who it is for, so that nobody has to type it twice. */
  void keep(Contactvelden velden) {
    synchronized (wensen) {
      contact = velden;
    }
  }

  /** What was filled in last. */
  Contactvelden contact() {
    synchronized (wensen) {
      return contact;
    }
  }

  void addGemaakt(UUID sleutel) {
    synchronized (wensen) {
      gemaakt.add(sleutel);
    }
  }

  /** Opens an appointment for this session, to whoever came by the link in its mail. */
  void addGelinkt(UUID sleutel) {
    synchronized (wensen) {
      if (gemaakt.add(sleutel)) {
        gelinkt.add(sleutel);
      }
    }
  }

  /** What takes the place of an appointment is seen by whoever saw that one, and not more of it. */
  void addNieuw(UUID sleutel, UUID vervangt) {
    synchronized (wensen) {
      if (isGelinkt(vervangt)) {
        addGelinkt(sleutel);
      } else {
        addGemaakt(sleutel);
      }
    }
  }

  /** Whether it is only by a link that it can be seen here: then not who made it. */
  boolean isGelinkt(UUID sleutel) {
    synchronized (wensen) {
      return gelinkt.contains(sleutel);
    }
  }

  Set<UUID> gemaakt() {
    synchronized (wensen) {
      return Set.copyOf(gemaakt);
    }
  }

  /** What somebody filled in before the login is not for whoever logs in. */
  void forget(@Observes(notifyObserver = Reception.IF_EXISTS) InwonerIngelogd event) {
    synchronized (wensen) {
      wensen.clear();
      contact = Contactvelden.LEEG;
      gemaakt.clear();
      gelinkt.clear();
    }
  }
}
