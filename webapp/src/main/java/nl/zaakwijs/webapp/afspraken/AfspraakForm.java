package nl.zaakwijs.webapp.afspraken;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.portal.afspraken.Afspraakwens;
import nl.zaakwijs.portal.afspraken.Contacteisen;
import nl.zaakwijs.portal.afspraken.Contacteisen.Telefoon;

/** What someone fills in to make an appointment, as it was typed. */
public class AfspraakForm {
  @FormParam("product")
  @DefaultValue("")
  String product = "";

  @FormParam("erbij")
  List<String> erbij = List.of();

  @FormParam("personen")
  @DefaultValue("")
  String personen = "";

  @FormParam("locatie")
  @DefaultValue("")
  String locatie = "";

  @FormParam("dag")
  @DefaultValue("")
  String dag = "";

  @FormParam("tijd")
  @DefaultValue("")
  String tijd = "";

  @FormParam("naam")
  @DefaultValue("")
  String naam = "";

  @FormParam("email")
  @DefaultValue("")
  String email = "";

  @FormParam("telefoon")
  @DefaultValue("")
  String telefoon = "";

  /** The form as it is shown first: the choices, and the contact details that are known. */
  static AfspraakForm of(Keuzepad pad, Contactvelden eerder) {
    AfspraakForm form = new AfspraakForm();
    form.product = pad.product();
    form.erbij = pad.erbij();
    form.personen = pad.personen();
    form.locatie = pad.locatie();
    form.dag = pad.dag();
    form.tijd = pad.tijd();
    form.naam = eerder.naam();
    form.email = eerder.email();
    form.telefoon = eerder.telefoon();
    return form;
  }

  public String product() {
    return product;
  }

  public List<String> erbij() {
    return erbij;
  }

  public String personen() {
    return personen;
  }

  public String locatie() {
    return locatie;
  }

  public String dag() {
    return dag;
  }

  public String tijd() {
    return tijd;
  }

  public String naam() {
    return naam;
  }

  public String email() {
    return email;
  }

  public String telefoon() {
    return telefoon;
  }

  Keuzepad pad() {
    return new Keuzepad(product, erbij, personen, locatie, dag, tijd);
  }

  Contactvelden contact() {
    return new Contactvelden(naam, email, telefoon);
  }

  /** Per field the message key of what is wrong with it; none when all is well. */
  Map<String, String> fouten(Contacteisen eisen) {
    Map<String, String> fouten = new LinkedHashMap<>();
    if (naam.isBlank()) {
      fouten.put("naam", "afspraak.fout.naam.leeg");
    } else if (!Afspraakwens.isKort(naam, Afspraakwens.LANGSTE_NAAM)) {
      fouten.put("naam", "afspraak.fout.naam.lang");
    } else if (!Afspraakwens.isNaam(naam)) {
      fouten.put("naam", "afspraak.fout.naam");
    } else if (eisen.voornaam() && Afspraakwens.voornaam(naam).isEmpty()) {
      fouten.put("naam", "afspraak.fout.naam.voornaam");
    }
    if (email.isBlank()) {
      fouten.put("email", "afspraak.fout.email.leeg");
    } else if (!Afspraakwens.isKort(email, Afspraakwens.LANGSTE_EMAIL)) {
      fouten.put("email", "afspraak.fout.email.lang");
    } else if (!Afspraakwens.isEmail(email)) {
      fouten.put("email", "afspraak.fout.email");
    }
    if (eisen.telefoon() == Telefoon.MOET && telefoon.isBlank()) {
      fouten.put("telefoon", "afspraak.fout.telefoon.leeg");
    } else if (eisen.telefoon() != Telefoon.NIET
        && !telefoon.isBlank()
        && !Afspraakwens.isTelefoon(telefoon)) {
      fouten.put("telefoon", "afspraak.fout.telefoon");
    }
    return fouten;
  }

  /** The day that was chosen; empty when it can't be one. */
  static Optional<LocalDate> findDag(String dag) {
    try {
      return Optional.of(LocalDate.parse(dag));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The time that was chosen; empty when it can't be one. */
  static Optional<LocalTime> findTijd(String tijd) {
    try {
      return Optional.of(LocalTime.parse(tijd));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
