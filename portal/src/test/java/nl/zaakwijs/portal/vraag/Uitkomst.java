package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.vraag.Antwoord.Besluitvraag;
import nl.zaakwijs.portal.vraag.Antwoord.Doorverwijzing;
import nl.zaakwijs.portal.vraag.Antwoord.Gevonden;
import nl.zaakwijs.portal.vraag.Antwoord.Geweigerd;
import nl.zaakwijs.portal.vraag.Antwoord.InloggenNodig;
import nl.zaakwijs.portal.vraag.Antwoord.Keuze;
import nl.zaakwijs.portal.vraag.Antwoord.Verduidelijking;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * How a question ended, in the few words of an evaluation.
 *
 * @param naam such as {@code answered} or {@code clarify}
 * @param artikelen the one that was given, or those that were offered; none in any other case
 */
@NullMarked
record Uitkomst(String naam, List<String> artikelen, String tekst) {
  private static final String GEGEVEN = "answered";
  private static final String KEUZE = "clarify";

  /** The others depend on more than their kind. */
  private static final Map<Class<? extends Antwoord>, String> NAMEN =
      Map.of(
          Antwoord.Gegevens.class, GEGEVEN,
          Antwoord.Afspraakstap.class, "appointment",
          Antwoord.MijnAfspraken.class, "appointment",
          Antwoord.Nood.class, "emergency",
          Antwoord.Smalltalk.class, "smalltalk",
          Antwoord.GeenAntwoord.class, "abstained",
          Antwoord.Storing.class, "error");

  private static final Set<Class<? extends Antwoord>> EIGEN =
      Set.of(
          Gevonden.class,
          Besluitvraag.class,
          Verduidelijking.class,
          Zaakstatussen.class,
          Doorverwijzing.class,
          InloggenNodig.class,
          Geweigerd.class);

  Uitkomst {
    artikelen = List.copyOf(artikelen);
  }

  boolean isKeuze() {
    return naam.equals(KEUZE);
  }

  /** Whether an answer of this kind has an outcome. */
  static boolean isBekend(Class<?> soort) {
    return NAMEN.containsKey(soort) || EIGEN.contains(soort);
  }

  static Uitkomst of(Beantwoording beantwoording) {
    Antwoord antwoord = beantwoording.antwoord();
    if (antwoord instanceof Gevonden gevonden) {
      boolean anderen = beantwoording.route() == Route.ANDERE_ORGANISATIE;
      return given(anderen ? "referred" : GEGEVEN, gevonden);
    }
    if (antwoord instanceof Besluitvraag besluit) {
      Gevonden procedure = besluit.procedure();
      return procedure == null ? other("refused", antwoord) : given(GEGEVEN, procedure);
    }
    if (antwoord instanceof Verduidelijking vraag) {
      return new Uitkomst(
          KEUZE,
          vraag.keuzes().stream().map(Keuze::artikel).toList(),
          vraag.keuzes().stream().map(Keuze::titel).collect(Collectors.joining("\n")));
    }
    if (antwoord instanceof Zaakstatussen zaken) {
      return new Uitkomst(
          zaken.selectie() == Selectie.KEUZE ? KEUZE : "case",
          List.of(),
          String.join(" ", zaken.zinnen()));
    }
    if (antwoord instanceof InloggenNodig inloggen) {
      return explained("login_needed", antwoord, inloggen.uitleg());
    }
    if (antwoord instanceof Doorverwijzing door) {
      String naam = door.waarheen() == Route.MEDEWERKER ? "contact" : "referred";
      return explained(naam, antwoord, door.uitleg());
    }
    if (antwoord instanceof Geweigerd geweigerd) {
      boolean onbegrepen = geweigerd.reden() == Geweigerd.Reden.ONDUIDELIJK;
      return other(onbegrepen ? "abstained" : "refused", antwoord);
    }
    String naam = NAMEN.get(antwoord.getClass());
    if (naam == null) {
      throw new IllegalStateException("no outcome for " + antwoord.getClass());
    }
    return other(naam, antwoord);
  }

  private static Uitkomst given(String naam, Gevonden gevonden) {
    return new Uitkomst(
        naam,
        List.of(gevonden.artikel()),
        gevonden.passages().stream().map(Passage::tekst).collect(Collectors.joining("\n\n")));
  }

  private static Uitkomst explained(String naam, Antwoord antwoord, @Nullable Gevonden uitleg) {
    return uitleg == null ? other(naam, antwoord) : given(naam, uitleg);
  }

  private static Uitkomst other(String naam, Antwoord antwoord) {
    return new Uitkomst(naam, List.of(), Paginatekst.of(antwoord));
  }
}
