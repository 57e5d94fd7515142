package nl.zaakwijs.portal.kennis.invoer;

import java.io.IOException;

/** More knowledge in one go than is accepted; nothing was changed. */
public final class TeGrootException extends IOException {
  private static final long serialVersionUID = 1L;

  TeGrootException(String wat, long meest) {
    super(wat + " is more than " + meest + " bytes");
  }
}
