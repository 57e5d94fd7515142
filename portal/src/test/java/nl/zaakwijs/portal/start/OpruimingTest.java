package nl.zaakwijs.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.afspraken.Afsprakenboek;
import nl.zaakwijs.portal.gesprek.Gesprekken;
import nl.zaakwijs.portal.post.Postvak;
import org.junit.jupiter.api.Test;

class OpruimingTest {
  private static final Instant NU = Instant.parse("2026-11-22T10:00:00Z");

  private final List<Instant> gesprekken = new ArrayList<>();
  private final List<Instant> afspraken = new ArrayList<>();
  private final List<Instant> post = new ArrayList<>();

  @Test
  void deletesConversationsAppointmentsAndMailsThatMayNotBeKept() {
    clean(false);

    assertThat(gesprekken).containsExactly(NU);
    assertThat(afspraken).containsExactly(NU);
    assertThat(post).containsExactly(NU);
  }

  @Test
  void goesOnWithTheNextWhenOneCannotBeDeletedNow() {
    clean(true);

    assertThat(afspraken).containsExactly(NU);
  }

  private void clean(boolean databaseFails) {
    new Opruiming(
            new Gespreksboek(databaseFails), new Boek(), new Vak(), Clock.fixed(NU, ZoneOffset.UTC))
        .deleteVerlopen();
  }

  private final class Gespreksboek extends Gesprekken {
    private final boolean fails;

    Gespreksboek(boolean fails) {
      this.fails = fails;
    }

    @Override
    public int deleteVerlopen(Instant nu) {
      if (fails) {
        throw new PersistenceException("the database is away");
      }
      gesprekken.add(nu);
      return 1;
    }
  }

  private final class Vak extends Postvak {
    @Override
    public int deleteVerlopen(Instant nu) {
      post.add(nu);
      return 1;
    }
  }

  private final class Boek extends Afsprakenboek {
    @Override
    public int deleteVerlopen(Instant nu) {
      afspraken.add(nu);
      return 1;
    }
  }
}
