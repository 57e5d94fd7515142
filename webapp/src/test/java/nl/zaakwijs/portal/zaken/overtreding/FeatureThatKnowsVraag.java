package nl.zaakwijs.portal.zaken.overtreding;

/** Breaks the house: a feature that uses vraag, and so makes a circle. */
public final class FeatureThatKnowsVraag {
  static final Class<?> VRAAG = nl.zaakwijs.portal.vraag.Vraag.class;
  static final Class<?> PERSOON = nl.zaakwijs.portal.persoon.overtreding.FeatureInACircle.class;

  private FeatureThatKnowsVraag() {}
}
