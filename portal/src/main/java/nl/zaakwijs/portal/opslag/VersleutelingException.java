package nl.zaakwijs.portal.opslag;

/**
 * Something stored can't be decrypted: it was changed, moved to another row, or encrypted under
 * another master key. Nothing of it is given out.
 */
public final class VersleutelingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  VersleutelingException(String reason) {
    super(reason);
  }
}
