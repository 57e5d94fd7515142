package nl.zaakwijs.webapp.vragen;

import java.util.List;
import nl.zaakwijs.webapp.onderwerpen.Onderwerpen.Onderwerplink;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import org.jspecify.annotations.Nullable;

/**
 * "Stel uw vraag", with the conversation so far.
 *
 * @param onderwerpen the subjects asked most, for who has not asked anything yet
 * @param tekst what stands in the field: what was typed and not accepted, or what it begins with
 * @param fout the message key of what is wrong with it
 * @param langste how long a question may be
 */
public record VragenPage(
    List<Beurtblok> beurten,
    List<Onderwerplink> onderwerpen,
    String tekst,
    @Nullable String fout,
    int langste)
    implements Page {

  /**
   * A turn of the conversation.
   *
   * @param nuttig what was thought of the answer; null when that is not asked
   * @param model what a language model wrote for it; null when it wrote nothing
   */
  public record Beurtblok(
      int nummer,
      String vraag,
      boolean gemaskeerd,
      Antwoordblok antwoord,
      @Nullable Nuttig nuttig,
      @Nullable Modelblok model) {
    /** Without a language model. */
    public Beurtblok(
        int nummer,
        String vraag,
        boolean gemaskeerd,
        Antwoordblok antwoord,
        @Nullable Nuttig nuttig) {
      this(nummer, vraag, gemaskeerd, antwoord, nuttig, null);
    }
  }

  @Override
  public Plek plek() {
    return Plek.VRAAG;
  }
}
