package nl.zaakwijs.portal.taken;

import java.util.concurrent.CompletableFuture;

/**
 * A question to the register of taken that is on its way, so that other registers can be asked at
 * the same time. It always ends in time, with an answer or with the word that there is none.
 */
public final class Takenvraag {
  private final CompletableFuture<MijnTaken> answer;

  Takenvraag(CompletableFuture<MijnTaken> answer) {
    this.answer = answer;
  }

  /** Waits for the answer. */
  public MijnTaken await() {
    return answer.join();
  }
}
