package nl.zaakwijs.portal.proef;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is told to go on. */
public final class Testklok extends Clock {
  private volatile Instant nu;

  public Testklok(String nu) {
    this.nu = Instant.parse(nu);
  }

  public void advance(Duration duur) {
    nu = nu.plus(duur);
  }

  public void set(Instant moment) {
    nu = moment;
  }

  @Override
  public Instant instant() {
    return nu;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(nu, zone);
  }
}
