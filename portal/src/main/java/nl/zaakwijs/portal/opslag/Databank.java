package nl.zaakwijs.portal.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The server's database: whether it answers, and its tables brought up to date. */
public final class Databank {
  /** The JNDI name of the data source; the server defines it. */
  public static final String JNDI_NAME = "jdbc/zaakwijs";

  private Databank() {}

  /**
   * Runs the migrations that the database does not have yet; nothing may use it earlier.
   *
   * @throws IllegalStateException without a usable data source, saying what to do
   */
  public static void migrate() {
    migrate(readDataSource());
  }

  /** Whether the database answers now, within a second. */
  public static boolean isReachable() {
    try (Connection connection = readDataSource().getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Runs the migrations that this database does not have yet. */
  static void migrate(DataSource dataSource) {
    Flyway.configure(Databank.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  @SuppressWarnings("BanJNDI") // the name is a constant, and the server's own directory answers
  private static DataSource readDataSource() {
    try {
      if (new InitialContext().lookup(JNDI_NAME) instanceof DataSource dataSource) {
        return dataSource;
      }
    } catch (NamingException e) {
      throw new IllegalStateException(missing(), e);
    }
    throw new IllegalStateException(missing());
  }

  private static String missing() {
    return "There is no data source with the JNDI name "
        + JNDI_NAME
        + ": define one in the server, for H2 or PostgreSQL";
  }
}
