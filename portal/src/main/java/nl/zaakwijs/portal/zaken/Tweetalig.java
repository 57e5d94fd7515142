package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;

/**
 * A text that residents read, in Dutch and, when someone wrote it, in English. What has no English
 * is shown in Dutch, and says so.
 *
 * @param en null when there is only Dutch
 */
public record Tweetalig(String nl, @Nullable String en) implements Serializable {
  /** A text that is there in Dutch alone, as all texts of the registers are. */
  public static Tweetalig of(String nl) {
    return new Tweetalig(nl, null);
  }

  /** The text for a reader of this language. */
  public String in(Taal taal) {
    return taal == Taal.EN && en != null ? en : nl;
  }

  /** The language in which {@link #in} answers. */
  public Taal taalVoor(Taal taal) {
    return taal == Taal.EN && en != null ? Taal.EN : Taal.NL;
  }
}
