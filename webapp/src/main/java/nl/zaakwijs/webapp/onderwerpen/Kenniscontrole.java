package nl.zaakwijs.webapp.onderwerpen;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import nl.zaakwijs.portal.kennis.Kennisbank;

/** Stops the start when an article can't be read, instead of failing at the first question. */
@WebListener
public class Kenniscontrole implements ServletContextListener {
  private final Kennisbank kennisbank;

  @Inject
  Kenniscontrole(Kennisbank kennisbank) {
    this.kennisbank = kennisbank;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    kennisbank.check();
  }
}
