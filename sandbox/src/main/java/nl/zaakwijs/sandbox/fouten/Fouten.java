package nl.zaakwijs.sandbox.fouten;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.zaakwijs.sandbox.verkeer.Upstream;

/**
 * The faults that are switched on, at most one per upstream. A fault holds until it is cleared or
 * used up.
 */
public final class Fouten {

  private final Map<Upstream, Fout> fouten = new EnumMap<>(Upstream.class);
  private final Map<Upstream, Beurtrol> beurtrollen = new EnumMap<>(Upstream.class);
  private final CountDownLatch closing = new CountDownLatch(1);

  public synchronized void set(Upstream upstream, Fout fout) {
    fouten.put(upstream, fout);
  }

  /**
   * Lets requests go wrong in turn, round and round: the first as the first of these, and so on.
   *
   * @param deel only requests whose {@code METHOD /path} contains this
   * @param beurten with empty for what goes well
   */
  public synchronized void alternate(Upstream upstream, String deel, List<Optional<Fout>> beurten) {
    beurtrollen.put(upstream, new Beurtrol(deel, List.copyOf(beurten)));
  }

  public synchronized void clear(Upstream upstream) {
    fouten.remove(upstream);
    beurtrollen.remove(upstream);
  }

  public synchronized void clear() {
    fouten.clear();
    beurtrollen.clear();
  }

  /** What is switched on now. */
  public synchronized Map<Upstream, Fout> list() {
    return Map.copyOf(fouten);
  }

  /** Lets every waiting answer go at once, so that the sandbox can stop. */
  public void release() {
    closing.countDown();
  }

  /**
   * The fault for this request, if one is switched on; uses up one of its times.
   *
   * @param verzoek its method and path, such as {@code GET /zaken/api/v1/zaken}
   */
  public synchronized Optional<Fout> take(Upstream upstream, String verzoek) {
    Beurtrol beurtrol = beurtrollen.get(upstream);
    if (beurtrol != null && verzoek.contains(beurtrol.deel)) {
      return beurtrol.next();
    }
    Fout fout = fouten.get(upstream);
    if (fout == null || !fout.concerns(verzoek)) {
      return Optional.empty();
    }
    Integer aantal = fout.aantal();
    if (aantal != null) {
      if (aantal <= 1) {
        fouten.remove(upstream);
      } else {
        fouten.put(upstream, fout.times(aantal - 1));
      }
    }
    return Optional.of(fout);
  }

  /** Faults in turn, and whose turn it is. */
  private static final class Beurtrol {
    private final String deel;
    private final List<Optional<Fout>> beurten;
    private int beurt;

    Beurtrol(String deel, List<Optional<Fout>> beurten) {
      this.deel = deel;
      this.beurten = beurten;
    }

    Optional<Fout> next() {
      Optional<Fout> fout = beurten.get(beurt);
      beurt = (beurt + 1) % beurten.size();
      return fout;
    }
  }

  /** Waits as long as asked, or until the sandbox stops; says whether it still runs. */
  public boolean pause(Duration duur) {
    try {
      return !closing.await(duur.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
