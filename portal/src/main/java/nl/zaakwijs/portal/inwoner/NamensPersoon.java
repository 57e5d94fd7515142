package nl.zaakwijs.portal.inwoner;

/** Someone who logged in for a person: for themselves, or for another. */
public sealed interface NamensPersoon extends Aangemelde permits Inwoner, Gemachtigde {

  /** Whose data may be shown: of who is acted for, which is not always who acts. */
  Bsn bsn();
}
