package nl.zaakwijs.portal.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.zaakwijs.portal.afspraken.AfsprakenInstellingen;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.persoon.PersonenInstellingen;
import nl.zaakwijs.portal.zaken.ZakenInstellingen;

/**
 * Reads every feature's configuration when the program starts. A key that is missing or wrong stops
 * the deployment, with a message that names each of them.
 */
final class Startcontrole {
  private static final List<Consumer<Instellingen>> READERS =
      List.of(
          Hoofdsleutel::from,
          Bewaartermijnen::from,
          ZakenInstellingen::from,
          PersonenInstellingen::from,
          AfsprakenInstellingen::from);

  private Startcontrole() {}

  /**
   * @throws InstellingException when a key is missing or wrong
   */
  static void check(Instellingen instellingen) {
    check(instellingen, List.of());
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
