package nl.zaakwijs.clients.zaken;

import java.util.List;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import org.jspecify.annotations.Nullable;

/**
 * What came along with a zaak because it was asked for. A {@code null} means that the register did
 * not send it, which says nothing about whether it exists.
 */
public record ZaakExpand(
    @Nullable Zaaktype zaaktype,
    @Nullable Status status,
    @Nullable Resultaat resultaat,
    @Nullable List<Rol> rollen) {
  public static final ZaakExpand NIETS = new ZaakExpand(null, null, null, null);

  public ZaakExpand {
    rollen = rollen == null ? null : List.copyOf(rollen);
  }
}
