package nl.zaakwijs.portal.afspraakzin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Getal;
import nl.zaakwijs.portal.afspraakzin.Begrip.Klok;
import nl.zaakwijs.portal.afspraakzin.Begrip.Rang;
import nl.zaakwijs.portal.afspraakzin.Begrip.Tallen;

/** Sees what digits are: a time, a date, a rank or only a number. What can't be is nothing. */
final class Cijferlezer {
  private static final Pattern NUMMERS = Pattern.compile("\\D+");
  private static final int EEUW = 2000;
  private static final int LANGSTE_GETAL = 4;
  private static final int MEESTE_UUR = 24;
  private static final int NOEN = 12;
  private static final int MAANDEN = 12;
  private static final int MINUTEN = 60;
  private static final int STAP = 5;

  private Cijferlezer() {}

  /** The piece of a text that this matcher of {@link Woordlezer} stands at. */
  static Begrip read(Matcher cijfers, Kalender kalender) {
    if (cijfers.group("half") != null) {
      int uur = number(cijfers.group("half")) % NOEN;
      return new Klok(cijfers.group("ampm").equals("pm") ? uur + NOEN : uur, 0, true);
    }
    if (cijfers.group("uur") != null) {
      return orNothing(klok(number(cijfers.group("uur")), 0));
    }
    if (cijfers.group("tallen") != null) {
      return unlessZero(new Tallen(number(cijfers.group("tallen"))));
    }
    if (cijfers.group("rang") != null) {
      return unlessZero(new Rang(number(cijfers.group("rang")), true));
    }
    if (cijfers.group("klok") != null) {
      return punttijd(cijfers.group("klok"), kalender);
    }
    String getal = cijfers.group("getal");
    if (getal != null) {
      return unlessZero(new Getal(getal.length() > LANGSTE_GETAL ? 0 : number(getal)));
    }
    return orNothing(datum(cijfers.group(), kalender));
  }

  /** "8.40" is a time; "3.12" may be a date, when a minute is not likely to be said so. */
  private static Begrip punttijd(String cijfers, Kalender kalender) {
    List<String> delen = NUMMERS.splitAsStream(cijfers).toList();
    int eerste = number(delen.get(0));
    int tweede = number(delen.get(1));
    if (cijfers.contains(".") && tweede <= MAANDEN && tweede % STAP != 0) {
      return orNothing(kalender.datum(eerste, tweede));
    }
    boolean vast = cijfers.startsWith("0") || eerste > NOEN;
    return orNothing(klok(eerste, tweede).map(klok -> new Klok(klok.uur(), klok.minuut(), vast)));
  }

  private static Optional<Klok> klok(int uur, int minuut) {
    return uur > MEESTE_UUR || minuut >= MINUTEN
        ? Optional.empty()
        : Optional.of(new Klok(uur % MEESTE_UUR, minuut, uur > NOEN));
  }

  private static Optional<Dagen> datum(String cijfers, Kalender kalender) {
    List<Integer> delen = NUMMERS.splitAsStream(cijfers).map(Cijferlezer::number).toList();
    if (delen.size() == 2) {
      return kalender.datum(delen.get(0), delen.get(1));
    }
    if (delen.get(0) > EEUW) {
      return kalender.datum(delen.get(2), delen.get(1), delen.get(0));
    }
    int jaar = delen.get(2) < EEUW ? EEUW + delen.get(2) : delen.get(2);
    return kalender.datum(delen.get(0), delen.get(1), jaar);
  }

  /** A number counts something, or it says nothing. */
  private static Begrip unlessZero(Begrip getal) {
    return Vangst.number(getal) == 0 ? Begrip.STIL : getal;
  }

  private static Begrip orNothing(Optional<? extends Begrip> stuk) {
    return stuk.isPresent() ? stuk.get() : Begrip.STIL;
  }

  private static int number(String cijfers) {
    return Integer.parseInt(cijfers);
  }
}
