package nl.zaakwijs.portal.storing;

import nl.zaakwijs.clients.http.UpstreamException;

/**
 * A system of the municipality did not answer, answered too late, or answered something unusable.
 * It says which part is missing, and never that there is nothing.
 */
public final class StoringException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Onderdeel onderdeel;

  /**
   * @param onderdeel what is missing
   * @param cause what went wrong; holds no personal data
   */
  public StoringException(Onderdeel onderdeel, Throwable cause) {
    super(onderdeel.name(), cause);
    this.onderdeel = onderdeel;
  }

  /** What went wrong upstream, without what was wrapped around it. */
  public Throwable upstream() {
    Throwable found = this;
    while (!(found instanceof UpstreamException) && found.getCause() != null) {
      found = found.getCause();
    }
    return found;
  }

  /** What is missing. */
  public Onderdeel onderdeel() {
    return onderdeel;
  }
}
