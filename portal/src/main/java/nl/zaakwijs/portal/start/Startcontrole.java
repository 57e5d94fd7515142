package nl.zaakwijs.portal.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.zaakwijs.portal.afspraken.AfsprakenInstellingen;
import nl.zaakwijs.portal.herschrijving.ModelInstellingen;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Instellingslezer;
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

/**
 * Reads the configuration of every feature, the web's as well, before any bean needs a part of it:
 * else the first bean would tell of its own keys alone. A key that is missing or wrong stops the
 * deployment, with a message that names each of them.
 */
@ApplicationScoped
class Startcontrole {
  private static final int ALLEREERST = 1;
  private static final List<Consumer<Instellingen>> READERS =
      List.of(
          Hoofdsleutel::from,
          Bewaartermijnen::from,
          ZakenInstellingen::from,
          TakenInstellingen::from,
          UploadInstellingen::from,
          PersonenInstellingen::from,
          AfsprakenInstellingen::from,
          PostInstellingen::from,
          ModelInstellingen::from,
          InbeddingInstellingen::from,
          KennisInstellingen::from,
          BronnenInstellingen::from);

  void begin(
      @Observes @Priority(ALLEREERST) @Initialized(ApplicationScoped.class) Object start,
      Instance<Instellingslezer> others) {
    check(Instellingenbron.instellingen(), others);
  }

  /**
   * @param others readers that only the web knows
   * @throws InstellingException that names every key that is missing or wrong
   */
  static void check(Instellingen instellingen, Iterable<? extends Consumer<Instellingen>> others) {
    List<Consumer<Instellingen>> all = new ArrayList<>(READERS);
    others.forEach(all::add);
    instellingen.check(all);
  }
}
