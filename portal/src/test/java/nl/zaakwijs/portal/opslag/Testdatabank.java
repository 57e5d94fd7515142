package nl.zaakwijs.portal.opslag;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The two databases that Zaakwijs runs on, each real, with the migrations done. Started once, at
 * the first test that asks; tests share the tables and keep apart by random keys.
 */
public enum Testdatabank {
  H2,
  POSTGRESQL;

  private static final Map<Testdatabank, DataSource> SOURCES = new ConcurrentHashMap<>();
  private static final Map<Testdatabank, EntityManagerFactory> FACTORIES =
      new ConcurrentHashMap<>();

  /** Does this in a transaction of its own, as the container does around a transactional method. */
  public <T> T call(Function<EntityManager, T> work) {
    EntityManager entityManager = factory().createEntityManager();
    try {
      entityManager.getTransaction().begin();
      T result = work.apply(entityManager);
      entityManager.getTransaction().commit();
      return result;
    } finally {
      if (entityManager.getTransaction().isActive()) {
        entityManager.getTransaction().rollback();
      }
      entityManager.close();
    }
  }

  /** As {@link #call}, without a result. */
  public void run(Consumer<EntityManager> work) {
    call(
        entityManager -> {
          work.accept(entityManager);
          return true;
        });
  }

  /** For a look at what really stands in the tables. */
  public DataSource dataSource() {
    return SOURCES.computeIfAbsent(this, Testdatabank::start);
  }

  private EntityManagerFactory factory() {
    return FACTORIES.computeIfAbsent(this, Testdatabank::connect);
  }

  private static DataSource start(Testdatabank databank) {
    DataSource dataSource = databank == H2 ? h2() : postgresql();
    Databank.migrate(dataSource);
    return dataSource;
  }

  private static EntityManagerFactory connect(Testdatabank databank) {
    return Persistence.createEntityManagerFactory(
        "zaakwijs",
        Map.of(
            "jakarta.persistence.transactionType",
            "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource",
            databank.dataSource(),
            "eclipselink.session-name",
            databank.name()));
  }

  private static DataSource h2() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL("jdbc:h2:mem:zaakwijs;DB_CLOSE_DELAY=-1");
    return dataSource;
  }

  private static DataSource postgresql() {
    try {
      // Stopped by its own shutdown hook.
      return EmbeddedPostgres.builder().start().getPostgresDatabase();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
