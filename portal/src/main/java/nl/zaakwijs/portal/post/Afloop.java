package nl.zaakwijs.portal.post;

/** How an attempt to send a mail ended. */
public enum Afloop {
  /** The mail server took it. */
  VERZONDEN,
  /** It never will: the address can't be one, or nobody has it. */
  GEWEIGERD,
  /** It did not now; later it may. */
  NIET_NU
}
