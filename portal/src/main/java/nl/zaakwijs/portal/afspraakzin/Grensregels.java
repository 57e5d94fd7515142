package nl.zaakwijs.portal.afspraakzin;

import static nl.zaakwijs.portal.afspraakzin.Taalregel.rule;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.several;

import java.util.List;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Grens;

/** From when and until when: "vanaf maandag", "voor de kerst", "uiterlijk vrijdag", "zsm". */
final class Grensregels {
  private static final String DE = "de? het? the? ";

  static final List<Taalregel> REGELS =
      List.of(
          // An appointment "voor vrijdag" is on Friday; a passport "voor vrijdag" is before it.
          several(
              "afspraak|afspraakje|plek|plekje|plaats|tijd|tijdstip|moment|appointment|inplannen|"
                  + "inboeken|maken|boeken|boek|plannen|vrij|appointment voor|for !FEEST DAGEN",
              v -> List.of(v.dagen(0))),
          rule("for !FEEST DAGEN", v -> v.dagen(0)),
          rule("niet voor|eerder dan? " + DE + "DAGEN", v -> from(v.dagen(0))),
          rule("niet na|later dan? " + DE + "DAGEN", v -> until(v.dagen(0))),
          rule("niet eerder|earlier dan|than DAGEN", v -> from(v.dagen(0))),
          rule("niet later|no dan|later than? DAGEN", v -> until(v.dagen(0))),
          rule(
              "pas|alleen? vanaf|from|starting|sinds from? " + DE + "DAGEN af?",
              v -> from(v.dagen(0))),
          rule("van DAGEN af", v -> from(v.dagen(0))),
          rule("DAGEN of later|daarna|erna", v -> from(v.dagen(0))),
          rule("DAGEN and|en|or|of onwards|verder", v -> from(v.dagen(0))),
          rule("DAGEN op zijn|z'n vroegst", v -> from(v.dagen(0))),
          rule("op zijn|z'n vroegst op? DAGEN", v -> from(v.dagen(0))),
          rule("ten vroegste|vroegst|vroegste op? DAGEN", v -> from(v.dagen(0))),
          rule("DAGEN of eerder", v -> until(v.dagen(0))),
          rule("voor|before of|or op|on " + DE + "DAGEN", v -> until(v.dagen(0))),
          rule("uiterlijk|ultimo|by op? in? " + DE + "DAGEN", v -> until(v.dagen(0))),
          rule("op zijn|z'n|het laatst|laatste|uiterst op? DAGEN", v -> until(v.dagen(0))),
          rule("ten laatste|latest op? DAGEN", v -> until(v.dagen(0))),
          rule("no later than DAGEN", v -> until(v.dagen(0))),
          rule("DAGEN uiterlijk =$", v -> until(v.dagen(0))),
          rule("DAGEN op zijn|z'n laatst|uiterst", v -> until(v.dagen(0))),
          rule("tot|until|till en? met? " + DE + "DAGEN", v -> until(v.dagen(0))),
          rule("voor|before het einde van " + DE + "DAGEN", v -> until(v.dagen(0))),
          rule("voor|before " + DE + "DAGEN", v -> new Grens(null, v.dagen(0).van().minusDays(1))),
          rule("eerder dan " + DE + "DAGEN", v -> new Grens(null, v.dagen(0).van().minusDays(1))),
          rule(
              "na|after|later dan? than? " + DE + "DAGEN",
              v -> new Grens(v.dagen(0).tot().plusDays(1), null)),
          rule("zo snel|spoedig|vlug|gauw|vroeg|rap als? mogelijk|kan", Grensregels::soon),
          rule("snel|spoedig mogelijk", Grensregels::soon),
          rule("as soon|early as|possible possible|can?", Grensregels::soon),
          rule("zsm|spoed|haast", Grensregels::soon),
          rule("soonest|earliest possible|available?", Grensregels::soon),
          rule(
              "eerste|vroegst|vroegste|first|next beste|mogelijke|vrije|available|possible? mogelijkheid|moment|plek|plekje|"
                  + "gelegenheid|tijdstip|mogelijk|datum|slot|afspraak|tijd|dag|appointment|day|date|time",
              Grensregels::soon),
          rule("eerst|vroegst mogelijke", Grensregels::soon),
          rule("komende mogelijkheid|gelegenheid|moment|plek|datum", Grensregels::soon));

  private Grensregels() {}

  private static Grens from(Dagen dagen) {
    return new Grens(dagen.van(), null);
  }

  private static Grens until(Dagen dagen) {
    return new Grens(null, dagen.tot());
  }

  private static Grens soon(Vangst vangst) {
    return new Grens(vangst.kalender().vandaag(), null);
  }
}
