package nl.zaakwijs.portal.afspraken;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.opslag.Bewaarvorm;
import org.jspecify.annotations.Nullable;

/** What is encrypted of a booking, in a shape that newer versions can still read. */
record Inhoud(
    String productId,
    @Nullable String productcode,
    String productnaam,
    @Nullable List<String> meenemen,
    long minuten,
    String locatieId,
    String locatienaam,
    List<String> adresregels,
    String begin,
    String naam,
    String email,
    @Nullable String telefoon,
    @Nullable String kenmerk,
    @Nullable String taal,
    @Nullable UUID vervangt,
    @Nullable Integer personen,
    @Nullable List<Productdeel> producten) {

  static Inhoud of(Afspraakwens wens) {
    return new Inhoud(
        wens.product().id(),
        wens.product().code(),
        wens.product().naam(),
        wens.product().meenemen(),
        wens.doel().duur().toMinutes(),
        wens.locatie().id(),
        wens.locatie().naam(),
        wens.locatie().adresregels(),
        LocalDateTime.of(wens.dag(), wens.tijd()).toString(),
        wens.naam(),
        wens.email(),
        wens.telefoon(),
        null,
        wens.taal().code(),
        null,
        wens.doel().personen(),
        wens.doel().producten().stream().map(Productdeel::of).toList());
  }

  static Inhoud read(String json) {
    return Bewaarvorm.read(json, Inhoud.class, "An appointment");
  }

  String write() {
    return Bewaarvorm.write(this);
  }

  /** The same booking, as the appointment system confirmed it. */
  Inhoud confirmed(Bevestiging bevestiging) {
    Duration duur = bevestiging.duur();
    return new Inhoud(
        productId,
        productcode,
        productnaam,
        meenemen,
        duur == null ? minuten : duur.toMinutes(),
        locatieId,
        locatienaam,
        adresregels,
        bevestiging.begin().toString(),
        naam,
        email,
        telefoon,
        bevestiging.kenmerk(),
        taal,
        vervangt,
        personen,
        producten);
  }

  /** The same booking, to take the place of an earlier appointment. */
  Inhoud replacing(UUID oud) {
    return new Inhoud(
        productId,
        productcode,
        productnaam,
        meenemen,
        minuten,
        locatieId,
        locatienaam,
        adresregels,
        begin,
        naam,
        email,
        telefoon,
        kenmerk,
        taal,
        oud,
        personen,
        producten);
  }

  /** The appointment system's own key; what was booked has one. */
  String readKenmerk() {
    return Objects.requireNonNull(kenmerk);
  }

  /** What was wished; the system's own product and place. */
  Afspraakwens wens() {
    LocalDateTime moment = LocalDateTime.parse(begin);
    return new Afspraakwens(
        doel(),
        locatie(),
        moment.toLocalDate(),
        moment.toLocalTime(),
        naam,
        email,
        telefoon,
        taalOfNl());
  }

  ZonedDateTime moment() {
    return LocalDateTime.parse(begin).atZone(Afsprakenboek.NEDERLAND);
  }

  Afspraak toAfspraak(UUID sleutel, Stand stand) {
    return new Afspraak(
        sleutel,
        doel(),
        locatie(),
        moment(),
        Duration.ofMinutes(minuten),
        naam,
        email,
        kenmerk,
        stand,
        taalOfNl());
  }

  /** What was stored before the language was kept is Dutch. */
  private Taal taalOfNl() {
    return taal == null ? Taal.NL : Taal.of(taal);
  }

  /** What was stored before the number of people was kept is for one product and one person. */
  private Afspraakdoel doel() {
    return new Afspraakdoel(
        producten == null
            ? List.of(product())
            : producten.stream().map(Productdeel::toProduct).toList(),
        personen == null ? 1 : personen);
  }

  private Product product() {
    return new Product(
        productId,
        productcode == null ? productId : productcode,
        productnaam,
        Duration.ofMinutes(minuten),
        meenemen == null ? List.of() : meenemen);
  }

  private Locatie locatie() {
    return new Locatie(locatieId, locatienaam, adresregels);
  }
}
