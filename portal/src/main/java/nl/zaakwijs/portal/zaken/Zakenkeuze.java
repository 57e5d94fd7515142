package nl.zaakwijs.portal.zaken;

import java.util.List;
import nl.zaakwijs.clients.zaken.Zaak;

/** Which of the zaken that were found are shown. */
interface Zakenkeuze {
  /** Every one of them. */
  Zakenkeuze ALLES =
      new Zakenkeuze() {
        @Override
        public List<Kandidaat> choose(List<Kandidaat> found) {
          return found;
        }

        @Override
        public List<Zaak> expect(List<Zaak> found) {
          return found;
        }
      };

  List<Kandidaat> choose(List<Kandidaat> found);

  /**
   * Those that will likely be chosen, as far as can be told before it is known of what kind they
   * are and whether they may be shown; none when that can't be told.
   */
  List<Zaak> expect(List<Zaak> found);
}
