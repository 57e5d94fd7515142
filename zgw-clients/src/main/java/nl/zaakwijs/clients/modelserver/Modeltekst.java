package nl.zaakwijs.clients.modelserver;

/** What a model wrote, and how that ended. */
public record Modeltekst(String tekst, Einde einde) {
  /** How it ended. */
  public enum Einde {
    /** The model was ready. */
    AF,
    /** The server or we cut it off: too long, or for a reason of the server's own. */
    AFGEKAPT,
    /** Whoever asked had seen enough. */
    GESTOPT
  }

  @Override
  public String toString() {
    return "Modeltekst[" + einde + "]";
  }
}
