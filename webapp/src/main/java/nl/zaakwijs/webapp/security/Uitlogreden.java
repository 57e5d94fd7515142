package nl.zaakwijs.webapp.security;

/** Why somebody is no longer logged in without having asked for it; a page tells it once. */
public enum Uitlogreden {
  /** Nothing happened for fifteen minutes. */
  INACTIEF,
  /** The longest time that one login may last is over. */
  MAXIMALE_DUUR,
  /** The session is gone; whether anyone was logged in is not known any more. */
  SESSIE_VERLOPEN
}
