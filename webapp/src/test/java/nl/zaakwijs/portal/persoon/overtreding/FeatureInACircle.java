package nl.zaakwijs.portal.persoon.overtreding;

/** Breaks the house: the other half of a circle between two features. */
public final class FeatureInACircle {
  static final Class<?> ZAKEN = nl.zaakwijs.portal.zaken.overtreding.FeatureThatKnowsVraag.class;

  private FeatureInACircle() {}
}
