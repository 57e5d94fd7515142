package nl.zaakwijs.sandbox.verkeer;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the checks that are still going on. Lets somebody wait until there are none. */
final class OpenChecks {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition none = lock.newCondition();
  private int open;

  void begin() {
    lock.lock();
    try {
      open++;
    } finally {
      lock.unlock();
    }
  }

  void end() {
    lock.lock();
    try {
      open--;
      if (open == 0) {
        none.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until no check is open.
   *
   * @throws IllegalStateException when that takes longer than the given time
   */
  void await(Duration maximum) {
    long nanos = maximum.toNanos();
    lock.lock();
    try {
      while (open > 0) {
        if (nanos <= 0) {
          throw new IllegalStateException("contract checks do not end");
        }
        nanos = none.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while contract checks went on", e);
    } finally {
      lock.unlock();
    }
  }
}
