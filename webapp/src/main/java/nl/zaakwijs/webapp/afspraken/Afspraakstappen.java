package nl.zaakwijs.webapp.afspraken;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.afspraken.Aanbod;
import nl.zaakwijs.portal.afspraken.Afspraakdoel;
import nl.zaakwijs.portal.afspraken.Afspraakwens;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.afspraken.Contacteisen;
import nl.zaakwijs.portal.afspraken.Contacteisen.Telefoon;
import nl.zaakwijs.portal.afspraken.Locatie;
import nl.zaakwijs.portal.afspraken.Product;
import nl.zaakwijs.webapp.afspraken.AfspraakkeuzePage.Keuze;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.Inlogwijzen;

/** Decides which question comes next, and asks the appointment system what can be chosen. */
@Dependent
public class Afspraakstappen {
  private final Afspraken afspraken;
  private final Contactkennis contactkennis;
  private final Inlogwijzen inlogwijzen;
  private final Bezoek bezoek;

  @Inject
  Afspraakstappen(
      Afspraken afspraken, Contactkennis contactkennis, Inlogwijzen inlogwijzen, Bezoek bezoek) {
    this.afspraken = afspraken;
    this.contactkennis = contactkennis;
    this.inlogwijzen = inlogwijzen;
    this.bezoek = bezoek;
  }

  /**
   * The page of the first question that is still open. A choice that does not exist, or not any
   * more, is asked again.
   *
   * @param maand of which the days are shown, where a day is asked; may be empty
   */
  Page next(Keuzepad pad, String maand) {
    Aanbod<Product> producten = afspraken.listProducten();
    Optional<Product> product = findProduct(producten, pad.product());
    if (product.isEmpty()) {
      return products(pad, producten, pad.product().isEmpty() ? "" : "afspraak.weg");
    }
    Keuzepad bekend = pad.withProduct(product.get().id());
    Optional<Afspraakdoel> samen = erbijkeuze().find(bekend, product.get());
    if (samen.isEmpty()) {
      return erbijkeuze().page(bekend, product.get());
    }
    Keuzepad geheel = bekend.withErbij(samen.get());
    if (afspraken.moetInloggen(samen.get(), bezoek.bezoeker())) {
      return new AfspraakInloggenPage(
          Samenvatting.of(samen.get(), geheel), geheel.inlogadres(), inlogwijzen);
    }
    return Personenkeuze.find(geheel, samen.get())
        .<Page>map(personen -> next(geheel, samen.get().withPersonen(personen), maand))
        .orElseGet(() -> Personenkeuze.page(geheel, samen.get(), woorden()));
  }

  private Page next(Keuzepad pad, Afspraakdoel doel, String maand) {
    Aanbod<Locatie> locaties = afspraken.listLocaties(doel);
    if (locaties.keuzes().isEmpty() && !doel.erbij().isEmpty()) {
      return erbijkeuze().page(pad, doel.product(), "afspraak.erbij.plek");
    }
    Optional<Locatie> locatie = findLocatie(locaties, pad.locatie());
    if (locatie.isEmpty()) {
      String waarom = pad.locatie().isEmpty() ? "" : "afspraak.weg";
      return places(pad, doel, locaties, waarom);
    }
    Contacteisen eisen = afspraken.readContacteisen(doel, locatie.get());
    if (eisen.meer()) {
      return places(pad, doel, locaties, "afspraak.elders");
    }
    Keuzepad gekozen = pad.withLocatie(locatie.get().id());
    Optional<LocalDate> dag = AfspraakForm.findDag(pad.dag());
    if (dag.isEmpty()) {
      String waarom = pad.dag().isEmpty() ? "" : "afspraak.weg";
      return days(gekozen.withDag(""), doel, locaties, locatie.get(), waarom, maand);
    }
    List<Samenvatting> gegeven = summary(doel, locatie.get(), gekozen);
    gegeven.add(
        new Samenvatting("afspraak.dag", woorden().dag(dag.get()), gekozen.withDag("").adres()));
    List<LocalTime> tijden = afspraken.listTijden(doel, locatie.get(), dag.get());
    if (tijden.isEmpty()) {
      return days(gekozen.withDag(""), doel, locaties, locatie.get(), "afspraak.leeg.tijd", maand);
    }
    Optional<LocalTime> tijd = AfspraakForm.findTijd(pad.tijd()).filter(tijden::contains);
    if (tijd.isEmpty()) {
      String waarom = pad.tijd().isEmpty() ? "" : "afspraak.tijd.niet";
      List<Keuze> keuzes = moments(gekozen).times(dag.get(), tijden);
      return new AfspraakkeuzePage(4, "tijd", gegeven, keuzes, waarom);
    }
    gegeven.add(
        new Samenvatting(
            "afspraak.tijd", woorden().tijd(tijd.get()), gekozen.withTijd("").adres()));
    AfspraakForm form = AfspraakForm.of(gekozen, contactkennis.find());
    return new AfspraakGegevensPage(gegeven, form, eisen, Map.of());
  }

  /** The same page of contact details again, with what is wrong. */
  AfspraakGegevensPage again(AfspraakForm form, Contacteisen eisen) {
    Page page = next(form.pad(), "");
    List<Samenvatting> gegeven =
        page instanceof AfspraakGegevensPage eerder ? eerder.gegeven() : List.of();
    return new AfspraakGegevensPage(gegeven, form, eisen, form.fouten(eisen));
  }

  /** Whether this visitor has to log in first for the choices in this form. */
  boolean moetInloggen(AfspraakForm form) {
    return findDoel(form)
        .filter(doel -> afspraken.moetInloggen(doel, bezoek.bezoeker()))
        .isPresent();
  }

  /** Which contact details are needed for the choices in this form. */
  Contacteisen readEisen(AfspraakForm form) {
    Optional<Afspraakdoel> doel = findDoel(form);
    return doel.flatMap(gekozen -> findLocatie(afspraken.listLocaties(gekozen), form.locatie()))
        .map(locatie -> afspraken.readContacteisen(doel.get(), locatie))
        .orElse(Contacteisen.GEEN);
  }

  /** The appointment that this form describes; empty when a choice can't be made, or no more. */
  Optional<Afspraakwens> findWens(AfspraakForm form, Contacteisen eisen) {
    Optional<Afspraakdoel> doel = findDoel(form);
    Optional<LocalDate> dag = AfspraakForm.findDag(form.dag());
    Optional<LocalTime> tijd = AfspraakForm.findTijd(form.tijd());
    if (doel.isEmpty() || dag.isEmpty() || tijd.isEmpty()) {
      return Optional.empty();
    }
    return findLocatie(afspraken.listLocaties(doel.get()), form.locatie())
        .filter(plek -> afspraken.listTijden(doel.get(), plek, dag.get()).contains(tijd.get()))
        .map(
            locatie ->
                new Afspraakwens(
                    doel.get(),
                    locatie,
                    dag.get(),
                    tijd.get(),
                    form.naam(),
                    form.email(),
                    eisen.telefoon() == Telefoon.NIET ? "" : form.telefoon(),
                    bezoek.taal()));
  }

  private AfspraakkeuzePage products(Keuzepad pad, Aanbod<Product> producten, String melding) {
    List<Keuze> keuzes =
        producten.keuzes().stream()
            .map(
                product ->
                    new Keuze(
                        pad.withProduct(product.id()).adres(),
                        product.naam(),
                        woorden().text("afspraken.minuten", product.duur().toMinutes())))
            .toList();
    return new AfspraakkeuzePage(1, "product", List.of(), keuzes, melding).with(producten);
  }

  /** A day that was said before is kept while the place is still open. */
  private AfspraakkeuzePage places(
      Keuzepad pad, Afspraakdoel doel, Aanbod<Locatie> locaties, String melding) {
    // Of which it is not known, nothing is said.
    Map<String, String> eerste =
        afspraken.listEerste(doel, locaties.keuzes()).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, plek -> first(plek.getValue())));
    List<Keuze> keuzes =
        locaties.keuzes().stream()
            .map(
                locatie ->
                    new Keuze(
                        pad.withLocatie(locatie.id()).adres(),
                        locatie.naam(),
                        String.join(", ", locatie.adresregels()),
                        eerste.getOrDefault(locatie.id(), "")))
            .toList();
    AfspraakkeuzePage page =
        new AfspraakkeuzePage(2, "locatie", summary(doel, pad), keuzes, melding).with(locaties);
    return doel.erbij().isEmpty() ? erbijkeuze().addTo(page, pad, doel) : page;
  }

  /** What is said of the first free moment; that everything is taken when there is none. */
  private String first(Optional<LocalDateTime> eerste) {
    return eerste
        .map(moment -> woorden().text("afspraak.eerste", woorden().moment(moment)))
        .orElseGet(() -> woorden().text("afspraak.eerste.geen"));
  }

  /** The days with a free time; where there are none, the other places. */
  private AfspraakkeuzePage days(
      Keuzepad pad,
      Afspraakdoel doel,
      Aanbod<Locatie> locaties,
      Locatie locatie,
      String melding,
      String maand) {
    List<LocalDate> dagen = afspraken.listDagen(doel, locatie);
    if (!dagen.isEmpty()) {
      Optional<LocalDateTime> eerste =
          afspraken.listEerste(doel, List.of(locatie)).getOrDefault(locatie.id(), Optional.empty());
      return new AfspraakkeuzePage(3, "dag", summary(doel, locatie, pad), List.of(), melding)
          .with(moments(pad).days(dagen, eerste, maand));
    }
    List<Locatie> andere =
        locaties.keuzes().stream().filter(plek -> !plek.id().equals(locatie.id())).toList();
    return andere.isEmpty()
        ? new AfspraakkeuzePage(3, "dag", summary(doel, locatie, pad), List.of(), melding)
        : places(pad.withLocatie(""), doel, locaties.with(andere), "afspraak.vol");
  }

  private Momentkeuze moments(Keuzepad pad) {
    return new Momentkeuze(pad.withDag("").adres(), woorden());
  }

  /** What one comes for, with how many and where; each can be chosen again. */
  List<Samenvatting> summary(Afspraakdoel doel, Locatie locatie, Keuzepad pad) {
    List<Samenvatting> gegeven = summary(doel, pad);
    gegeven.add(new Samenvatting("afspraak.locatie", locatie.naam(), pad.wijzigLocatie()));
    return gegeven;
  }

  /** With how many is said where that was asked, or said. */
  private List<Samenvatting> summary(Afspraakdoel doel, Keuzepad pad) {
    List<Samenvatting> gegeven = new ArrayList<>(Samenvatting.of(doel, pad));
    if (doel.vraagtPersonen() || doel.personen() > 1) {
      String personen = Personenkeuze.words(doel.personen(), woorden());
      gegeven.add(new Samenvatting("afspraak.personen", personen, pad.wijzigPersonen()));
    }
    return gegeven;
  }

  private Optional<Afspraakdoel> findDoel(AfspraakForm form) {
    Keuzepad pad = form.pad();
    return findProduct(afspraken.listProducten(), form.product())
        .flatMap(product -> erbijkeuze().find(pad, product))
        .flatMap(doel -> Personenkeuze.find(pad, doel).map(doel::withPersonen));
  }

  private Erbijkeuze erbijkeuze() {
    return new Erbijkeuze(afspraken, woorden());
  }

  /** The product with this key, or the one that the knowledge calls so. */
  private static Optional<Product> findProduct(Aanbod<Product> producten, String gekozen) {
    return producten.keuzes().stream().filter(product -> product.isNamed(gekozen)).findFirst();
  }

  /** The place with this key, or the only one that is called so in a conversation. */
  private static Optional<Locatie> findLocatie(Aanbod<Locatie> aanbod, String gekozen) {
    List<Locatie> locaties = aanbod.keuzes();
    Optional<Locatie> bekend =
        locaties.stream().filter(plek -> plek.id().equals(gekozen)).findFirst();
    if (bekend.isPresent() || gekozen.isBlank()) {
      return bekend;
    }
    String naam = gekozen.toLowerCase(Locale.ROOT);
    List<Locatie> genoemd =
        locaties.stream()
            .filter(plek -> plek.naam().toLowerCase(Locale.ROOT).contains(naam))
            .toList();
    return genoemd.size() == 1 ? Optional.of(genoemd.get(0)) : Optional.empty();
  }

  private Woorden woorden() {
    return new Woorden(bezoek.taal());
  }
}
