package nl.zaakwijs.portal.vraag;

import java.io.Serializable;
import java.util.List;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;

/** What a resident can do next; the page turns it into a button with a text of its own. */
public sealed interface Vervolgstap extends Serializable {
  /**
   * Make an appointment.
   *
   * @param product the appointment system's key; empty when it is not known
   * @param erbij the keys of what was named besides
   * @param wens what was already said about it
   */
  record MaakAfspraak(String product, List<String> erbij, @Nullable Afspraakvraag wens)
      implements Vervolgstap {
    public MaakAfspraak {
      erbij = List.copyOf(erbij);
    }

    public MaakAfspraak(String product) {
      this(product, List.of(), null);
    }
  }

  /** Arrange it online at this address of the municipality. */
  record RegelOnline(String url) implements Vervolgstap {}

  /** Go to another organisation. */
  record NaarOrganisatie(String naam, String url) implements Vervolgstap {}

  /** Read how to arrange it: the article with this id. */
  record LeesOnderwerp(String artikel) implements Vervolgstap {}

  /** Log in and come back to this conversation. */
  record LogIn() implements Vervolgstap {}

  /** See all own zaken. */
  record BekijkZaken() implements Vervolgstap {}

  /** See all own appointments. */
  record BekijkAfspraken() implements Vervolgstap {}

  /** See the own personal record. */
  record BekijkGegevens() implements Vervolgstap {}

  /** Read these pages in this language. */
  record WisselTaal(Taal taal) implements Vervolgstap {}

  /** Ask a person. */
  record VraagMedewerker() implements Vervolgstap {}
}
