package nl.zaakwijs.webapp.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import nl.zaakwijs.portal.start.Start;

/** Tells the portal to begin, before the first request; what fails there stops the deployment. */
@WebListener
public class Startsein implements ServletContextListener {
  private final Start start;

  @Inject
  Startsein(Start start) {
    this.start = start;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    start.begin();
  }
}
