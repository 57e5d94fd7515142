package nl.zaakwijs.portal.overtreding;

/** Breaks the house: a feature that knows the web. */
final class FeatureThatKnowsTheWeb {
  static final Class<?> REQUEST = jakarta.servlet.http.HttpServletRequest.class;

  private FeatureThatKnowsTheWeb() {}
}
