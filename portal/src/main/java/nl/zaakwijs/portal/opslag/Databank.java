package nl.zaakwijs.portal.opslag;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database's tables up to date before anything else uses them. Without a usable data
 * source the deployment stops with a sentence that says what to do.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits each migration itself
public class Databank {
  /** The JNDI name of the data source; the server defines it. */
  public static final String JNDI_NAME = "jdbc/zaakwijs";

  @PostConstruct
  void start() {
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
