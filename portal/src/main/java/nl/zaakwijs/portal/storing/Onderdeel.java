package nl.zaakwijs.portal.storing;

/** What a resident misses when a system does not answer; each has its own sentence on the pages. */
public enum Onderdeel {
  ZAKEN,
  DOCUMENTEN,
  PERSOON,
  REISDOCUMENTEN,
  AFSPRAKEN
}
