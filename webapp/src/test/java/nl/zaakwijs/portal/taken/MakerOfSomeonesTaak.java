package nl.zaakwijs.portal.taken;

/** Breaks the house: makes a MijnTaak without the check for whom it is. */
public final class MakerOfSomeonesTaak {
  private MakerOfSomeonesTaak() {}

  static MijnTaak make(MijnTaak.Inhoud inhoud) {
    return new MijnTaak(inhoud);
  }
}
