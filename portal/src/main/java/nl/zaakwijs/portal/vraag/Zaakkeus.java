package nl.zaakwijs.portal.vraag;

import java.util.List;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.portal.zaken.MijnZaak;

/**
 * Which zaken a question means, and why.
 *
 * @param zaken best first; none when there is no such zaak
 * @param redenen readable, without anything personal but the question's own words
 * @param genoemd whether the question's own words or number point at them
 */
record Zaakkeus(List<MijnZaak> zaken, Selectie selectie, List<String> redenen, boolean genoemd) {
  Zaakkeus {
    zaken = List.copyOf(zaken);
    redenen = List.copyOf(redenen);
  }
}
