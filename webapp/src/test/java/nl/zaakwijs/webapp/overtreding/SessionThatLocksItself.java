package nl.zaakwijs.webapp.overtreding;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Its lock is that of the proxy, which all sessions share. */
@SessionScoped
class SessionThatLocksItself implements Serializable {
  private static final long serialVersionUID = 1L;

  private int bezoeken;

  synchronized int count() {
    bezoeken++;
    return bezoeken;
  }
}
