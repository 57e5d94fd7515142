package nl.zaakwijs.portal.zaken;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.zaakwijs.clients.http.UpstreamContent;
import nl.zaakwijs.clients.http.UpstreamContent.Part;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.zaken.Bereik.Stuk;
import nl.zaakwijs.portal.zaken.Levering.BuitenBereik;
import nl.zaakwijs.portal.zaken.Levering.Inhoud;
import org.jspecify.annotations.Nullable;

/**
 * Opens the content of a document as far as its first byte, so that what fails until then can still
 * be told on a page. A register that can't give a part gives all of it, and we skip the rest.
 */
final class Inhoudopener {
  private static final int BUFFER = 16 * 1024;

  private final Registers registers;
  private final MijnDocument document;
  private final @Nullable Bereik bereik;

  /**
   * @param bereik null for all of it
   */
  Inhoudopener(Registers registers, MijnDocument document, @Nullable Bereik bereik) {
    this.registers = registers;
    this.document = document;
    this.bereik = bereik;
  }

  /**
   * @throws StoringException when the register does not give it
   */
  Levering open() {
    Long bekend = document.omvang();
    if (bereik == null || bekend == null) {
      return ask(bereik);
    }
    Optional<Stuk> stuk = bereik.of(bekend);
    return stuk.isEmpty() ? new BuitenBereik(bekend) : ask(stuk.get().bereik());
  }

  private Levering ask(@Nullable Bereik gevraagd) {
    UpstreamContent content =
        registers
            .tijdgrens()
            .await(
                Onderdeel.DOCUMENTEN,
                registers.download(
                    document.inhoud(), gevraagd == null ? null : gevraagd.toString()));
    Levering levering = null;
    try {
      Part part = content.part();
      levering =
          part == null || gevraagd == null
              ? ofWhole(content, gevraagd)
              : ofPart(content, part, gevraagd);
      return levering;
    } catch (IOException | UpstreamException e) {
      throw new StoringException(Onderdeel.DOCUMENTEN, e);
    } finally {
      if (!(levering instanceof Inhoud)) {
        content.close();
      }
    }
  }

  private Levering ofPart(UpstreamContent content, Part part, Bereik gevraagd) throws IOException {
    Long whole = part.whole() == null ? document.omvang() : part.whole();
    boolean asked =
        whole == null
            ? gevraagd.van() != null && gevraagd.van() == part.from()
            : gevraagd
                .of(whole)
                .filter(stuk -> stuk.van() == part.from() && stuk.einde() == part.to())
                .isPresent();
    if (!asked) {
      throw other("another part than was asked");
    }
    return begun(content.body(), new Stuk(part.from(), part.to()), whole, true);
  }

  private Levering ofWhole(UpstreamContent content, @Nullable Bereik gevraagd) throws IOException {
    Long bekend = document.omvang();
    if (content.length().isPresent()) {
      long omvang = content.length().getAsLong();
      if (bekend != null && omvang < bekend) {
        throw other("less than there is");
      }
      return ofWhole(content.body(), omvang, gevraagd);
    }
    if (bekend != null) {
      return ofWhole(content.body(), bekend, gevraagd);
    }
    // Without a size, a document that is cut off could not be told from a whole one.
    Kladbestand klad = Kladbestand.of(content.body());
    content.close();
    return ofWhole(klad.takeStream(), klad.omvang(), gevraagd);
  }

  private static Levering ofWhole(InputStream bron, long omvang, @Nullable Bereik gevraagd)
      throws IOException {
    Optional<Stuk> stuk = gevraagd == null ? Optional.of(new Stuk(0, omvang)) : gevraagd.of(omvang);
    if (stuk.isEmpty()) {
      bron.close();
      return new BuitenBereik(omvang);
    }
    bron.skipNBytes(stuk.get().van());
    return begun(bron, stuk.get(), omvang, stuk.get().einde() == omvang);
  }

  /** Waits for the first byte. */
  private static Inhoud begun(InputStream bron, Stuk stuk, @Nullable Long omvang, boolean heel)
      throws IOException {
    InputStream begun = new BufferedInputStream(bron, BUFFER);
    begun.mark(1);
    if (begun.read() < 0 && stuk.isIets()) {
      throw Inhoud.tooShort();
    }
    begun.reset();
    return new Inhoud(begun, stuk, omvang, heel);
  }

  private static UpstreamException other(String what) {
    return new UpstreamException(
        Koppeling.DOCUMENTEN.naam(), UpstreamException.Kind.INVALID_ANSWER, what);
  }
}
