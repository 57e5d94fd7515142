package nl.zaakwijs.webapp.afspraken;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.portal.afspraken.Aanbod;
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

/** Decides which question comes next, and asks the appointment system what can be chosen. */
@Dependent
public class Afspraakstappen {
  private static final int DAGEN = 14;

  private final Afspraken afspraken;
  private final Afspraaksessie sessie;
  private final Bezoek bezoek;

  @Inject
  Afspraakstappen(Afspraken afspraken, Afspraaksessie sessie, Bezoek bezoek) {
    this.afspraken = afspraken;
    this.sessie = sessie;
    this.bezoek = bezoek;
  }

  /**
   * The page of the first question that is still open. A choice that does not exist, or not any
   * more, is asked again.
   *
   * @param melding the message key of what has to be known first; may be empty
   * @param alleDagen whether all days are shown, or only the first ones
   */
  Page next(Keuzepad pad, String melding, boolean alleDagen) {
    Aanbod<Product> producten = afspraken.listProducten();
    Optional<Product> product = findProduct(producten, pad.product());
    if (product.isEmpty()) {
      return products(pad, producten, pad.product().isEmpty() ? melding : "afspraak.weg");
    }
    Aanbod<Locatie> locaties = afspraken.listLocaties(product.get());
    Optional<Locatie> locatie = findLocatie(locaties, pad.locatie());
    if (locatie.isEmpty()) {
      String waarom = pad.locatie().isEmpty() ? melding : "afspraak.weg";
      return places(pad, product.get(), locaties, waarom);
    }
    Contacteisen eisen = afspraken.readContacteisen(product.get(), locatie.get());
    if (eisen.meer()) {
      return places(pad, product.get(), locaties, "afspraak.elders");
    }
    Keuzepad gekozen = new Keuzepad(product.get().id(), locatie.get().id(), pad.dag(), pad.tijd());
    List<Samenvatting> gegeven = summary(product.get(), locatie.get());
    Optional<LocalDate> dag = AfspraakForm.findDag(pad.dag());
    if (dag.isEmpty()) {
      String waarom = pad.dag().isEmpty() ? melding : "afspraak.weg";
      return days(gekozen.withDag(""), product.get(), locatie.get(), waarom, alleDagen);
    }
    gegeven.add(
        new Samenvatting("afspraak.dag", woorden().dag(dag.get()), gekozen.withDag("").adres()));
    List<LocalTime> tijden = afspraken.listTijden(product.get(), locatie.get(), dag.get());
    Optional<LocalTime> tijd = AfspraakForm.findTijd(pad.tijd()).filter(tijden::contains);
    if (tijd.isEmpty()) {
      String waarom = pad.tijd().isEmpty() ? melding : "afspraak.tijd.niet";
      return times(gekozen, gegeven, tijden, waarom);
    }
    gegeven.add(
        new Samenvatting(
            "afspraak.tijd", woorden().tijd(tijd.get()), gekozen.withTijd("").adres()));
    Contactvelden contact = bezoek.isBekend() ? sessie.contact() : Contactvelden.LEEG;
    AfspraakForm form = AfspraakForm.of(gekozen, contact);
    return new AfspraakGegevensPage(gegeven, form, eisen, Map.of());
  }

  /** The same page of contact details again, with what is wrong. */
  AfspraakGegevensPage again(AfspraakForm form, Contacteisen eisen) {
    Page page = next(form.pad(), "", false);
    List<Samenvatting> gegeven =
        page instanceof AfspraakGegevensPage eerder ? eerder.gegeven() : List.of();
    return new AfspraakGegevensPage(gegeven, form, eisen, form.fouten(eisen));
  }

  /** Which contact details are needed for the choices in this form. */
  Contacteisen readEisen(AfspraakForm form) {
    Optional<Product> product = findProduct(afspraken.listProducten(), form.product());
    return product
        .flatMap(gekozen -> findLocatie(afspraken.listLocaties(gekozen), form.locatie()))
        .map(locatie -> afspraken.readContacteisen(product.get(), locatie))
        .orElse(Contacteisen.GEEN);
  }

  /** The appointment that this form describes; empty when a choice can't be made, or no more. */
  Optional<Afspraakwens> findWens(AfspraakForm form, Contacteisen eisen) {
    Optional<Product> product = findProduct(afspraken.listProducten(), form.product());
    Optional<LocalDate> dag = AfspraakForm.findDag(form.dag());
    Optional<LocalTime> tijd = AfspraakForm.findTijd(form.tijd());
    if (product.isEmpty() || dag.isEmpty() || tijd.isEmpty()) {
      return Optional.empty();
    }
    return findLocatie(afspraken.listLocaties(product.get()), form.locatie())
        .filter(plek -> afspraken.listTijden(product.get(), plek, dag.get()).contains(tijd.get()))
        .map(
            locatie ->
                new Afspraakwens(
                    product.get(),
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
                        new Keuzepad(product.id(), pad.locatie(), pad.dag(), pad.tijd()).adres(),
                        product.naam(),
                        woorden().text("afspraken.minuten", product.duur().toMinutes())))
            .toList();
    return new AfspraakkeuzePage(1, "product", List.of(), keuzes, melding, "").with(producten);
  }

  /** A day that was said before is kept while the place is still open. */
  private AfspraakkeuzePage places(
      Keuzepad pad, Product product, Aanbod<Locatie> locaties, String melding) {
    List<Keuze> keuzes =
        locaties.keuzes().stream()
            .map(
                locatie ->
                    new Keuze(
                        new Keuzepad(product.id(), locatie.id(), pad.dag(), pad.tijd()).adres(),
                        locatie.naam(),
                        String.join(", ", locatie.adresregels())))
            .toList();
    List<Samenvatting> gegeven = List.of(summaryOf(product));
    return new AfspraakkeuzePage(2, "locatie", gegeven, keuzes, melding, "").with(locaties);
  }

  private AfspraakkeuzePage days(
      Keuzepad pad, Product product, Locatie locatie, String melding, boolean alle) {
    List<LocalDate> dagen = afspraken.listDagen(product, locatie);
    List<Keuze> keuzes =
        dagen.stream()
            .limit(alle ? Long.MAX_VALUE : DAGEN)
            .map(
                dag ->
                    new Keuze(
                        pad.withDag(dag.toString()).adres(),
                        woorden().datum(dag),
                        woorden().weekdag(dag)))
            .toList();
    String meer = keuzes.size() < dagen.size() ? pad.adres() + "&meer=ja" : "";
    return new AfspraakkeuzePage(3, "dag", summary(product, locatie), keuzes, melding, meer);
  }

  private AfspraakkeuzePage times(
      Keuzepad pad, List<Samenvatting> gegeven, List<LocalTime> tijden, String melding) {
    List<Keuze> keuzes =
        tijden.stream()
            .map(tijd -> new Keuze(pad.withTijd(tijd.toString()).adres(), woorden().tijd(tijd), ""))
            .toList();
    return new AfspraakkeuzePage(4, "tijd", gegeven, keuzes, melding, "");
  }

  private List<Samenvatting> summary(Product product, Locatie locatie) {
    List<Samenvatting> gegeven = new ArrayList<>();
    gegeven.add(summaryOf(product));
    gegeven.add(
        new Samenvatting(
            "afspraak.locatie",
            locatie.naam(),
            Keuzepad.empty().withProduct(product.id()).adres()));
    return gegeven;
  }

  private static Samenvatting summaryOf(Product product) {
    return new Samenvatting("afspraak.product", product.naam(), Keuzepad.empty().adres());
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
