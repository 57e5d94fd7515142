package nl.zaakwijs.portal.kennis.invoer;

import java.io.IOException;

/** Another import into the same folder is going on; nothing was changed. */
public final class BezigException extends IOException {
  private static final long serialVersionUID = 1L;

  BezigException() {
    super("another import into this folder is going on; try again in a minute");
  }
}
