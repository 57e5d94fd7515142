package nl.zaakwijs.portal.post;

/**
 * Puts into words what has to be told. Whoever has the texts and the pages provides it as a bean.
 */
public interface Briefschrijver {
  /**
   * The mail, in the language of whoever made the appointment. The same message gives the same mail
   * again, however often it has to be sent.
   *
   * @param afzender the address that it is sent from
   */
  Brief write(Postbericht bericht, String afzender);
}
