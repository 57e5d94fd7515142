package nl.zaakwijs.portal.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Gemachtigde;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.Organisatie;

/**
 * Encrypts what is kept, with a data key of its own for each conversation and each appointment, and
 * gives residents their pseudonym. Nothing that was changed or moved comes out of it.
 */
@ApplicationScoped
public class Kluis {
  private static final int KEY_LENGTH = 32;

  private final Versleuteling versleuteling = new Versleuteling();
  private final SecureRandom random = new SecureRandom();
  private final Hoofdsleutel hoofdsleutel;
  private final Clock clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected Kluis() {
    this(null, null);
  }

  @Inject
  public Kluis(Hoofdsleutel hoofdsleutel, Clock clock) {
    this.hoofdsleutel = hoofdsleutel;
    this.clock = clock;
  }

  /** A new data key, to be persisted by whoever uses it. */
  public Datasleutel newDatasleutel() {
    UUID id = UUID.randomUUID();
    byte[] key = new byte[KEY_LENGTH];
    random.nextBytes(key);
    byte[] keyId = hoofdsleutel.id();
    byte[] wrapped = versleuteling.encrypt(wrappingKey(), wrapping(id, keyId), key);
    Arrays.fill(key, (byte) 0);
    byte[] verpakt =
        ByteBuffer.allocate(keyId.length + wrapped.length).put(keyId).put(wrapped).array();
    return new Datasleutel(id, verpakt, clock.instant());
  }

  /** Encrypts a text that belongs at this place. */
  public byte[] encrypt(Datasleutel sleutel, Plaats plaats, String text) {
    return versleuteling.encrypt(
        unwrap(sleutel), plaats.bytes(), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The text that was stored at this place.
   *
   * @throws VersleutelingException when it was changed, moved, or encrypted under another key
   */
  public String decrypt(Datasleutel sleutel, Plaats plaats, byte[] stored) {
    byte[] plain = versleuteling.decrypt(unwrap(sleutel), plaats.bytes(), stored);
    return new String(plain, StandardCharsets.UTF_8);
  }

  /**
   * The name under which a resident's rows are kept: 64 hexadecimal digits that lead back to no BSN
   * without the master key, because a plain hash of so few numbers would.
   */
  public String pseudoniem(Bsn bsn) {
    byte[] key = hoofdsleutel.derive("pseudoniem", "HmacSHA256").getEncoded();
    byte[] hmac = Hoofdsleutel.hmac(key, bsn.reveal().getBytes(StandardCharsets.UTF_8));
    return java.util.HexFormat.of().formatHex(hmac);
  }

  /**
   * The name under which the rows of this actor for this one are kept: two who act for the same
   * one, and one who acts for two, have different names.
   */
  public String pseudoniem(Aangemelde aangemelde) {
    if (aangemelde instanceof Inwoner inwoner) {
      return pseudoniem(inwoner.bsn());
    }
    return pseudoniem("paar", handelende(aangemelde) + vertegenwoordigde(aangemelde));
  }

  /** Who acts, whomever they act for. */
  public String handelende(Aangemelde aangemelde) {
    if (aangemelde instanceof Gemachtigde gemachtigde) {
      return pseudoniem(gemachtigde.handelende());
    }
    return aangemelde instanceof Organisatie organisatie
        ? pseudoniem("handelende", organisatie.handelende())
        : pseudoniem(((Inwoner) aangemelde).bsn());
  }

  /** Whose data are shown, whoever acts. */
  public String vertegenwoordigde(Aangemelde aangemelde) {
    return aangemelde instanceof Organisatie organisatie
        ? pseudoniem(
            "organisatie",
            organisatie.kvkNummer()
                + "|"
                + organisatie.rsin()
                + "|"
                + organisatie.vestigingsNummer())
        : pseudoniem(((NamensPersoon) aangemelde).bsn());
  }

  private String pseudoniem(String soort, String wie) {
    byte[] key = hoofdsleutel.derive("pseudoniem", "HmacSHA256").getEncoded();
    // No BSN begins with a word, so that these are never equal to a resident's.
    byte[] hmac = Hoofdsleutel.hmac(key, (soort + ":" + wie).getBytes(StandardCharsets.UTF_8));
    return java.util.HexFormat.of().formatHex(hmac);
  }

  private SecretKey unwrap(Datasleutel sleutel) {
    byte[] verpakt = sleutel.verpakt();
    byte[] keyId = hoofdsleutel.id();
    if (verpakt.length <= keyId.length
        || !Arrays.equals(verpakt, 0, keyId.length, keyId, 0, keyId.length)) {
      throw new VersleutelingException("Encrypted under another master key");
    }
    byte[] wrapped = Arrays.copyOfRange(verpakt, keyId.length, verpakt.length);
    byte[] key = versleuteling.decrypt(wrappingKey(), wrapping(sleutel.id(), keyId), wrapped);
    return new SecretKeySpec(key, "AES");
  }

  private SecretKey wrappingKey() {
    return hoofdsleutel.derive("datasleutels", "AES");
  }

  private static byte[] wrapping(UUID id, byte[] keyId) {
    byte[] place = new Plaats("datasleutel", id, 0).bytes();
    return ByteBuffer.allocate(place.length + keyId.length).put(place).put(keyId).array();
  }
}
