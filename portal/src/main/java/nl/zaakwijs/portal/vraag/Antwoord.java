package nl.zaakwijs.portal.vraag;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Bron;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.persoon.Reisdocument;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaken;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which a question can end, each with its own text and next steps. A page switches
 * over it and forgets none.
 */
public sealed interface Antwoord extends Serializable {

  /** What can be done next, at most two, the most likely first. */
  List<Vervolgstap> vervolgstappen();

  /**
   * The municipality's own text, literally.
   *
   * @param artikel the article's id
   * @param passages the passage that answers first, then the others that belong to it
   * @param taal the language of the text; Dutch when there is no translation
   * @param gecontroleerd when the municipality last checked the text
   */
  record Gevonden(
      String artikel,
      String titel,
      Taal taal,
      List<Passage> passages,
      Bron bron,
      LocalDate gecontroleerd,
      Waarom waarom,
      List<Vervolgstap> vervolgstappen)
      implements Antwoord {
    public Gevonden {
      passages = List.copyOf(passages);
      vervolgstappen = List.copyOf(vervolgstappen);
    }
  }

  /** "Bedoelt u …?": two or three articles are as likely. */
  record Verduidelijking(List<Keuze> keuzes) implements Antwoord {
    public Verduidelijking {
      keuzes = List.copyOf(keuzes);
    }

    @Override
    public List<Vervolgstap> vervolgstappen() {
      return List.of(new Vervolgstap.VraagMedewerker());
    }
  }

  /**
   * One of the articles that a resident may have meant; choosing asks {@code vraag}.
   *
   * @param taal the language of the article, and so of its title
   */
  record Keuze(String artikel, String titel, Taal taal, String vraag) implements Serializable {}

  /**
   * The answer is personal: a login is needed first. Answered by itself after that login.
   *
   * @param uitleg what holds for everybody meanwhile; null when no article surely tells
   */
  record InloggenNodig(Route waarvoor, @Nullable Gevonden uitleg) implements Antwoord {
    @Override
    public List<Vervolgstap> vervolgstappen() {
      return waarvoor == Route.AFSPRAAK_WIJZIGEN
          ? List.of(new Vervolgstap.LogIn(), new Vervolgstap.BekijkAfspraken())
          : List.of(new Vervolgstap.LogIn());
    }
  }

  /**
   * The resident's own zaken, as far as the registers answered, those that the question means
   * first.
   *
   * @param selectie which of them these are
   * @param aspect what was asked of them
   * @param taal the language of the sentences
   * @param zinnen the answer, from the zaken themselves
   * @param keuzes a question for each of the zaken that may have been meant
   * @param redenen why these, and why this was thought to be asked
   */
  record Zaakstatussen(
      MijnZaken zaken,
      Selectie selectie,
      Zaakaspect aspect,
      Taal taal,
      List<String> zinnen,
      List<Zaakkeuze> keuzes,
      List<String> redenen)
      implements Antwoord {
    public Zaakstatussen {
      zinnen = List.copyOf(zinnen);
      keuzes = List.copyOf(keuzes);
      redenen = List.copyOf(redenen);
    }

    /** Which zaken are shown, and why. */
    public enum Selectie {
      ALLE,
      /** The one that the question is about. */
      GENOEMD,
      /** Those that the question may be about. */
      KEUZE,
      /** All, since the number in the question belongs to none of them. */
      NUMMER_ONBEKEND,
      /** All, since none of them is about what the question names. */
      GEEN
    }

    /** The zaken that the question means; none when there is no such zaak. */
    public List<MijnZaak> bedoeld() {
      return switch (selectie) {
        case ALLE, GENOEMD, KEUZE -> zaken.zaken();
        case NUMMER_ONBEKEND, GEEN -> List.of();
      };
    }

    @Override
    public List<Vervolgstap> vervolgstappen() {
      return List.of(new Vervolgstap.BekijkZaken());
    }
  }

  /** One of the zaken that a resident may have meant; choosing asks {@code vraag}. */
  record Zaakkeuze(String titel, String vraag) implements Serializable {}

  /**
   * What was asked of the resident's own personal record.
   *
   * @param aspecten what was asked
   * @param persoon what the person register says of it; null when it was not asked, or does not
   *     know this resident
   * @param reisdocumenten the documents that were asked for, as far as there are any
   */
  record Gegevens(
      Set<Gegevensaspect> aspecten,
      Gegevensuitkomst uitkomst,
      @Nullable Persoonsgegevens persoon,
      List<Reisdocument> reisdocumenten,
      List<Vervolgstap> vervolgstappen)
      implements Antwoord {
    public Gegevens {
      aspecten = Collections.unmodifiableSet(EnumSet.copyOf(aspecten));
      reisdocumenten = List.copyOf(reisdocumenten);
      vervolgstappen = List.copyOf(vervolgstappen);
    }
  }

  /**
   * A first step towards an appointment.
   *
   * @param boeking with what the question said of it already
   * @param productnaam all that it is for, when the question named that
   */
  record Afspraakstap(Vervolgstap.MaakAfspraak boeking, @Nullable String productnaam)
      implements Antwoord {
    @Override
    public List<Vervolgstap> vervolgstappen() {
      return List.of(boeking, new Vervolgstap.BekijkAfspraken());
    }
  }

  /**
   * The resident's own coming appointments, first one first.
   *
   * @param wijzigen whether one is to be changed or cancelled, and not only looked at
   */
  record MijnAfspraken(List<Afspraak> afspraken, boolean wijzigen) implements Antwoord {
    public MijnAfspraken {
      afspraken = List.copyOf(afspraken);
    }

    @Override
    public List<Vervolgstap> vervolgstappen() {
      return List.of(
          afspraken.isEmpty()
              ? new Vervolgstap.MaakAfspraak("")
              : new Vervolgstap.BekijkAfspraken());
    }
  }

  /**
   * Someone else does this: an employee, another organisation, or the team that takes reports of
   * something outside.
   *
   * @param waarheen MEDEWERKER, ANDERE_ORGANISATIE or MELDING
   * @param uitleg what the knowledge tells of it; null when no article surely does
   */
  record Doorverwijzing(Route waarheen, List<Vervolgstap> vervolgstappen, @Nullable Gevonden uitleg)
      implements Antwoord {
    public Doorverwijzing {
      vervolgstappen = List.copyOf(vervolgstappen);
    }
  }

  /**
   * A decision was asked for ("heb ik recht op …"): the municipality decides, never this programme.
   *
   * @param procedure how it is applied for and who decides; null when no article tells
   */
  record Besluitvraag(@Nullable Gevonden procedure) implements Antwoord {
    @Override
    public List<Vervolgstap> vervolgstappen() {
      return procedure == null
          ? List.of(new Vervolgstap.VraagMedewerker())
          : procedure.vervolgstappen();
    }
  }

  /**
   * Help that cannot wait: 112, 113 or Veilig Thuis.
   *
   * @param taal the language of the cry for help, whatever language the page is in
   */
  record Nood(Hulp hulp, Taal taal) implements Antwoord {
    /** Which help. */
    public enum Hulp {
      SPOED,
      ZELFDODING,
      VEILIG_THUIS
    }

    @Override
    public List<Vervolgstap> vervolgstappen() {
      return List.of();
    }
  }

  /** Not answered on purpose, with the reason. */
  record Geweigerd(Reden reden) implements Antwoord {
    /** Why. */
    public enum Reden {
      LEEG,
      TE_LANG,
      ONDUIDELIJK,
      PERSOONSGEGEVENS,
      BUITEN_DOMEIN,
      MISBRUIK
    }

    @Override
    public List<Vervolgstap> vervolgstappen() {
      return List.of(new Vervolgstap.VraagMedewerker());
    }
  }

  /** A greeting, thanks, or the question whether English is spoken here. */
  record Smalltalk(Soort soort) implements Antwoord {
    /** What was said. */
    public enum Soort {
      GROET,
      DANK,
      WIE_BENT_U,
      AFSCHEID,
      ENGELS
    }

    @Override
    public List<Vervolgstap> vervolgstappen() {
      return soort == Soort.ENGELS ? List.of(new Vervolgstap.WisselTaal(Taal.EN)) : List.of();
    }
  }

  /** "Dat weet ik niet", with the way to a person. */
  record GeenAntwoord() implements Antwoord {
    @Override
    public List<Vervolgstap> vervolgstappen() {
      return List.of(new Vervolgstap.VraagMedewerker());
    }
  }

  /** A source did not answer: says which, never that there is nothing. */
  record Storing(Onderdeel onderdeel) implements Antwoord {
    @Override
    public List<Vervolgstap> vervolgstappen() {
      return List.of(new Vervolgstap.VraagMedewerker());
    }
  }
}
