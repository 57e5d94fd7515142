package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakwijs.portal.kennis.Ontleder.Woord;

/**
 * The terms of everything that an article is called or asked by, by term: how much the nearest of
 * them is like a question.
 */
final class Varianten {
  private static final int[] NERGENS = {};

  /** In which of them a term stands. */
  private final Map<String, int[]> vindplaatsen = new HashMap<>();

  /** How much all terms of each tell apart, once {@link #weigh} was called. */
  private final double[] gewichten;

  Varianten(List<Set<String>> varianten) {
    this.gewichten = new double[varianten.size()];
    for (int i = 0; i < varianten.size(); i++) {
      for (String term : varianten.get(i)) {
        int[] tot = vindplaatsen.getOrDefault(term, NERGENS);
        int[] ook = Arrays.copyOf(tot, tot.length + 1);
        ook[tot.length] = i;
        vindplaatsen.put(term, ook);
      }
    }
  }

  /** Every term of any of them. */
  Set<String> termen() {
    return vindplaatsen.keySet();
  }

  /** Once all articles are counted. */
  void weigh(Woordgewicht gewicht) {
    Arrays.fill(gewichten, 0);
    vindplaatsen.forEach(
        (term, waar) -> {
          double telt = gewicht.of(term);
          for (int i : waar) {
            gewichten[i] += telt;
          }
        });
  }

  /** Of the nearest: twice what is shared, over what both have together. */
  double similarity(Vraagvorm vraag) {
    double[] gedeeld = find(vraag);
    double[] beste = new double[gedeeld.length];
    for (int i = 0; i < vraag.woorden().size(); i++) {
      addBest(gedeeld, beste, vraag.woorden().get(i), vraag.gewichten().get(i));
    }
    double hoogste = 0;
    for (int i = 0; i < gedeeld.length; i++) {
      if (gewichten[i] > 0) {
        hoogste = Math.max(hoogste, gedeeld[i] / (vraag.totaal() + gewichten[i]));
      }
    }
    return hoogste;
  }

  /** Of the one that stands most in the question: how much of it does. */
  double within(Vraagvorm vraag) {
    double[] gevonden = find(vraag);
    double hoogste = 0;
    for (int i = 0; i < gevonden.length; i++) {
      if (gewichten[i] > 0) {
        hoogste = Math.max(hoogste, gevonden[i] / gewichten[i]);
      }
    }
    return hoogste;
  }

  /** The weight of what of each stands in the question. */
  private double[] find(Vraagvorm vraag) {
    double[] gevonden = new double[gewichten.length];
    vraag
        .termen()
        .forEach(
            (term, telt) -> {
              for (int i : vindplaatsen.getOrDefault(term, NERGENS)) {
                gevonden[i] += telt;
              }
            });
    return gevonden;
  }

  /** A word counts in each by the truest of its terms that stands there. */
  private void addBest(double[] gedeeld, double[] beste, Woord woord, double telt) {
    woord
        .termen()
        .forEach(
            (term, trouw) -> {
              for (int i : vindplaatsen.getOrDefault(term, NERGENS)) {
                if (trouw > beste[i]) {
                  gedeeld[i] += telt * (trouw - beste[i]);
                  beste[i] = trouw;
                }
              }
            });
    woord
        .termen()
        .keySet()
        .forEach(
            term -> {
              for (int i : vindplaatsen.getOrDefault(term, NERGENS)) {
                beste[i] = 0;
              }
            });
  }
}
