package nl.zaakwijs.sandbox;

/** The arguments of the program: nothing, or {@code --port} with a number. */
final class Commandline {

  private static final int DEFAULT_PORT = 8090;

  private Commandline() {}

  /**
   * @throws IllegalArgumentException when the arguments are others than that
   */
  static int port(String... args) {
    if (args.length == 0) {
      return DEFAULT_PORT;
    }
    if (args.length == 2 && args[0].equals("--port") && args[1].matches("\\d{1,5}")) {
      int port = Integer.parseInt(args[1]);
      if (port <= 65535) {
        return port;
      }
    }
    throw new IllegalArgumentException("usage: java -jar sandbox.jar [--port 8090]");
  }
}
