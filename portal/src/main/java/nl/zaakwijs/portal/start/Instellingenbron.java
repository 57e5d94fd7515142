package nl.zaakwijs.portal.start;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import nl.zaakwijs.portal.afspraken.AfsprakenInstellingen;
import nl.zaakwijs.portal.herschrijving.ModelInstellingen;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.kennis.bron.BronnenInstellingen;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen;
import nl.zaakwijs.portal.kennis.invoer.KennisInstellingen;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.persoon.PersonenInstellingen;
import nl.zaakwijs.portal.post.PostInstellingen;
import nl.zaakwijs.portal.taken.TakenInstellingen;
import nl.zaakwijs.portal.zaken.UploadInstellingen;
import nl.zaakwijs.portal.zaken.ZakenInstellingen;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives beans their feature's configuration, and the clock, by their constructor. */
@Dependent
class Instellingenbron {
  @Produces
  static Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  static Hoofdsleutel hoofdsleutel() {
    return Hoofdsleutel.from(instellingen());
  }

  @Produces
  static Bewaartermijnen bewaartermijnen() {
    return Bewaartermijnen.from(instellingen());
  }

  @Produces
  static ZakenInstellingen zaken() {
    return ZakenInstellingen.from(instellingen());
  }

  @Produces
  static UploadInstellingen uploads() {
    return UploadInstellingen.from(instellingen());
  }

  @Produces
  static PersonenInstellingen personen() {
    return PersonenInstellingen.from(instellingen());
  }

  @Produces
  static AfsprakenInstellingen afspraken() {
    return AfsprakenInstellingen.from(instellingen());
  }

  @Produces
  static TakenInstellingen taken() {
    return TakenInstellingen.from(instellingen());
  }

  @Produces
  static ModelInstellingen model() {
    return ModelInstellingen.from(instellingen());
  }

  @Produces
  static InbeddingInstellingen inbedding() {
    return InbeddingInstellingen.from(instellingen());
  }

  @Produces
  static KennisInstellingen kennis() {
    return KennisInstellingen.from(instellingen());
  }

  @Produces
  static BronnenInstellingen bronnen() {
    return BronnenInstellingen.from(instellingen());
  }

  @Produces
  static PostInstellingen post() {
    return PostInstellingen.from(instellingen());
  }

  static Instellingen instellingen() {
    return new Instellingen(ConfigProvider.getConfig());
  }
}
