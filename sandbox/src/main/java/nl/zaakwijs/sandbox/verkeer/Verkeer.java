package nl.zaakwijs.sandbox.verkeer;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The sandbox's memory of what was asked and where a contract was broken. Keeps the last few
 * thousand exchanges and every breach until told to forget.
 */
public final class Verkeer {

  private static final int MAX_UITWISSELINGEN = 5000;

  private final CopyOnWriteArrayList<Contractbreuk> breuken = new CopyOnWriteArrayList<>();
  private final ArrayDeque<Uitwisseling> uitwisselingen = new ArrayDeque<>();

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

  public List<Contractbreuk> contractbreuken() {
    return List.copyOf(breuken);
  }

  /**
   * Fails the test whose traffic broke a contract.
   *
   * @throws AssertionError when a request or an answer broke the contract of its upstream
   */
  public void assertContractGehouden() {
    if (!breuken.isEmpty()) {
      throw new AssertionError("contract broken: " + breuken);
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
}
