package nl.zaakwijs.portal.post;

/** The life of a mail, as it is stored. */
enum Poststaat {
  /** To be sent, for the first time or again. */
  WACHT,
  /** Stored before the mail server is called; a crash in between leaves it like this. */
  VERZENDEN,
  /** The mail server took it. */
  VERZONDEN,
  /** The mail server does not know the address. */
  GEWEIGERD,
  /** It could not be sent while it still made sense. */
  VERVALLEN
}
