package nl.zaakwijs.webapp.zaken;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import nl.zaakwijs.portal.zaken.ZaakId;
import org.jspecify.annotations.Nullable;

/** Which document was just added, to be told once, on the page of its zaak. */
@SessionScoped
public class Uploadsessie implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable ZaakId zaak;
  private String naam = "";

  void keep(ZaakId zaak, String naam) {
    this.zaak = zaak;
    this.naam = naam;
  }

  /** The name, once. */
  Optional<String> take(ZaakId zaak) {
    if (!zaak.equals(this.zaak)) {
      return Optional.empty();
    }
    this.zaak = null;
    return Optional.of(naam);
  }
}
