package nl.zaakwijs.clients.modelserver;

/**
 * One message of what a model is given.
 *
 * @param role {@code system} or {@code user}, as the API calls it
 */
public record Modelbericht(String role, String content) {
  /** What the model has to do. */
  public static Modelbericht system(String content) {
    return new Modelbericht("system", content);
  }

  /** What it has to do that with. */
  public static Modelbericht user(String content) {
    return new Modelbericht("user", content);
  }

  @Override
  public String toString() {
    return "Modelbericht[" + role + "]";
  }
}
