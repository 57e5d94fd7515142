package nl.zaakwijs.sandbox.verkeer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The sandbox's memory of what was asked and where a contract was broken. Keeps the last few
 * thousand exchanges and every breach until told to forget.
 */
public final class Verkeer {

  private static final int MAX_UITWISSELINGEN = 5000;

  private static final Duration CHECKS_MAX = Duration.ofSeconds(30);

  private final CopyOnWriteArrayList<Contractbreuk> breuken = new CopyOnWriteArrayList<>();
  private final ArrayDeque<Uitwisseling> uitwisselingen = new ArrayDeque<>();
  // Answers are checked after they were sent; whoever asks for the outcome waits for that.
  private final OpenChecks checks = new OpenChecks();

  /** Every exchange since the start or the last {@link #forget()}, oldest first. */
  public List<Uitwisseling> list() {
    synchronized (uitwisselingen) {
      return List.copyOf(uitwisselingen);
    }
  }

  /** The exchanges with one upstream, oldest first. */
  public List<Uitwisseling> list(Upstream upstream) {
    return list().stream().filter(uitwisseling -> uitwisseling.upstream() == upstream).toList();
  }

  /** Every breach until now; waits for the checks that are still going on. */
  public List<Contractbreuk> contractbreuken() {
    checks.await(CHECKS_MAX);
    return List.copyOf(breuken);
  }

  /**
   * Fails the test whose traffic broke a contract.
   *
   * @throws AssertionError when a request or an answer broke the contract of its upstream
   */
  public void assertContractGehouden() {
    List<Contractbreuk> gevonden = contractbreuken();
    if (!gevonden.isEmpty()) {
      throw new AssertionError("contract broken: " + gevonden);
    }
  }

  /**
   * Fails the test whose traffic had a BSN in an address.
   *
   * @throws AssertionError when a BSN stood in the address of a request
   */
  public void assertGeenBsnInUrl() {
    List<Uitwisseling> fout = list().stream().filter(Uitwisseling::bsnInUrl).toList();
    if (!fout.isEmpty()) {
      throw new AssertionError("BSN in the address of: " + fout);
    }
  }

  public void forget() {
    checks.await(CHECKS_MAX);
    breuken.clear();
    synchronized (uitwisselingen) {
      uitwisselingen.clear();
    }
  }

  /** For the boundary. */
  public void record(Uitwisseling uitwisseling) {
    synchronized (uitwisselingen) {
      if (uitwisselingen.size() == MAX_UITWISSELINGEN) {
        uitwisselingen.removeFirst();
      }
      uitwisselingen.addLast(uitwisseling);
    }
  }

  /** For the boundary. */
  public void record(Contractbreuk breuk) {
    breuken.add(breuk);
  }

  /** For the boundary: announces a check, to be followed by {@link #checkEnded()}. */
  public void checkBegins() {
    checks.begin();
  }

  /** For the boundary. */
  public void checkEnded() {
    checks.end();
  }
}
