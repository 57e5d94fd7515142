package nl.zaakwijs.portal.vraag;

import java.util.List;
import nl.zaakwijs.portal.taken.MijnTaak;
import nl.zaakwijs.portal.taken.MijnTaken;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.Statusstap;
import nl.zaakwijs.portal.zaken.Zaakfeiten;
import nl.zaakwijs.portal.zaken.Zaakfeiten.Uitstel;

/**
 * Tells what the municipality asks of the resident: the open taken, and what the zaak itself says.
 * It says that there is nothing to do only when it could look.
 */
final class Gevraagdverhaal {
  private final Zaakteksten teksten;
  private final MijnTaken taken;

  Gevraagdverhaal(Zaakteksten teksten, MijnTaken taken) {
    this.teksten = teksten;
    this.taken = taken;
  }

  /** Of one zaak. */
  void tell(Zaakfeiten feiten, List<String> zinnen) {
    MijnZaak zaak = feiten.zaak();
    List<MijnTaak> open =
        taken.vanZaak(zaak.id().uuid()).stream().filter(MijnTaak::isOpen).toList();
    tell(open, "gevraagd.waar", zinnen);
    boolean niets = open.isEmpty() && !taken.onvolledig();
    if (!zaak.isGesloten()) {
      tellZaak(feiten, niets, zinnen);
    } else if (niets) {
      zinnen.add(teksten.text("gevraagd.dicht"));
    }
  }

  /** Of all zaken together, and of none. */
  void tellAll(List<String> zinnen) {
    List<MijnTaak> open = taken.open();
    tell(open, "gevraagd.alle.waar", zinnen);
    if (taken.bekend() && open.isEmpty() && !taken.onvolledig()) {
      zinnen.add(teksten.text("gevraagd.alle.geen"));
    }
  }

  private void tell(List<MijnTaak> open, String waar, List<String> zinnen) {
    open.forEach(taak -> zinnen.add(sentence(taak)));
    if (!open.isEmpty()) {
      zinnen.add(teksten.text(waar));
    }
    if (taken.onvolledig()) {
      zinnen.add(teksten.text("gevraagd.taak.mislukt"));
    }
  }

  private String sentence(MijnTaak taak) {
    if (taak.uiterlijk() == null) {
      return teksten.text("gevraagd.taak", taak.titel());
    }
    String datum = teksten.date(taak.uiterlijk());
    if (taak.isTeLaat()) {
      return teksten.text("gevraagd.taak.telaat", taak.titel(), datum);
    }
    long dagen = taak.dagenOver();
    String over =
        dagen > 1
            ? teksten.text("dagen.nog", dagen)
            : teksten.text(dagen == 1 ? "dagen.een" : "dagen.nul");
    return teksten.text("gevraagd.taak.uiterlijk", taak.titel(), datum, over);
  }

  private void tellZaak(Zaakfeiten feiten, boolean niets, List<String> zinnen) {
    Statusstap status = feiten.zaak().status();
    if (status != null) {
      zinnen.add(teksten.text("status", teksten.text(status.woorden())));
      if (status.toelichting() != null) {
        zinnen.add(teksten.text("status.toelichting", status.toelichting()));
      }
    }
    Uitstel uitstel = feiten.uitstel();
    if (uitstel != null && uitstel.opschortingReden() != null) {
      zinnen.add(teksten.text("gevraagd.opgeschort", uitstel.opschortingReden()));
    } else if (niets && (status == null || status.toelichting() == null)) {
      zinnen.add(teksten.text(taken.bekend() ? "gevraagd.taak.geen" : "gevraagd.geen"));
    }
  }
}
