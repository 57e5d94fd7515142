package nl.zaakwijs.portal.afspraken;

/** How giving up an appointment ended; every end has its own text on the page. */
public enum Afzegging {
  /** It is gone. */
  GELUKT,
  /** The appointment system's answer did not arrive: we go on until it is gone. */
  IN_CONTROLE,
  /** It can't be given up now: it is not certain, it is being changed, or it is gone already. */
  KAN_NIET
}
