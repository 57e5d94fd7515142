package nl.zaakwijs.clients.jcc;

/** An activity, and for how many people. */
public record ActivityCount(String activityId, int amount) {
  public ActivityCount {
    if (amount < 1) {
      throw new IllegalArgumentException("an activity is for at least one person");
    }
  }
}
