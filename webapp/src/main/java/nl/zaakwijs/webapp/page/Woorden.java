package nl.zaakwijs.webapp.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times, sizes and sentences are written in one language: "14 januari 2027", "9.30 uur".
 * Moments are told on the clock of the Netherlands.
 */
public final class Woorden {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final long KILO = 1000;
  private static final int DAGEN_IN_WEEK = 7;
  private static final long LANG_GETAL = 10_000;

  private final Taal taal;

  public Woorden(Taal taal) {
    this.taal = taal;
  }

  /** The language of all that comes from here. */
  public Taal taal() {
    return taal;
  }

  /** The message with this key. */
  public String text(String key, @Nullable Object... parameters) {
    return Messages.all().text(taal, key, parameters);
  }

  /** The message with this key, when there is one. */
  public Optional<String> find(String key, @Nullable Object... parameters) {
    return Messages.all().hasText(taal, key)
        ? Optional.of(text(key, parameters))
        : Optional.empty();
  }

  /** "14 januari 2027". */
  public String datum(LocalDate datum) {
    return format("d MMMM uuuu").format(datum);
  }

  /** "donderdag 14 januari 2027". */
  public String dag(LocalDate datum) {
    return format("EEEE d MMMM uuuu").format(datum);
  }

  /** "donderdag". */
  public String weekdag(DayOfWeek dag) {
    return dag.getDisplayName(TextStyle.FULL_STANDALONE, locale());
  }

  /** "do". */
  public String weekdagKort(DayOfWeek dag) {
    return dag.getDisplayName(TextStyle.SHORT_STANDALONE, locale());
  }

  /** "donderdag 14 januari 2027, 9.30 uur". */
  public String moment(LocalDateTime moment) {
    return dag(moment.toLocalDate()) + ", " + tijd(moment.toLocalTime());
  }

  /** "14 januari". */
  public String dagVanMaand(LocalDate datum) {
    return format("d MMMM").format(datum);
  }

  /** "januari 2027". */
  public String maand(LocalDate datum) {
    return format("MMMM uuuu").format(datum);
  }

  /** "9.30 uur". */
  public String tijd(LocalTime tijd) {
    return format(taal == Taal.NL ? "H.mm 'uur'" : "H:mm").format(tijd);
  }

  /** "14 januari 2027, 9.30 uur", in the Netherlands. */
  public String moment(Instant moment) {
    return datum(LocalDate.ofInstant(moment, NEDERLAND))
        + ", "
        + tijd(LocalTime.ofInstant(moment, NEDERLAND));
  }

  /** "over 3 dagen", "morgen", "vandaag", "2 dagen te laat". */
  public String dagenOver(long dagen) {
    if (dagen < 0) {
      return dagen == -1 ? text("dagen.een.voorbij") : text("dagen.voorbij", -dagen);
    }
    if (dagen == 0) {
      return text("dagen.vandaag");
    }
    return dagen == 1 ? text("dagen.morgen") : text("dagen.over", dagen);
  }

  /** How long one still has: "nog 3 dagen", "nog 1 dag", "dat is vandaag". */
  public String nogDagen(long dagen) {
    if (dagen == 0) {
      return text("dagen.nog.geen");
    }
    return dagen == 1 ? text("dagen.nog.een") : text("dagen.nog", dagen);
  }

  /** "6 weken", "1 maand en 2 dagen". */
  @SuppressWarnings("JavaPeriodGetDays") // the months stand before it
  public String duur(Period duur) {
    List<String> delen = new ArrayList<>();
    addPart(delen, "maand", duur.toTotalMonths());
    boolean weken = duur.getDays() % DAGEN_IN_WEEK == 0;
    addPart(delen, weken ? "week" : "dag", weken ? duur.getDays() / DAGEN_IN_WEEK : duur.getDays());
    return String.join(" " + text("duur.en") + " ", delen);
  }

  private void addPart(List<String> delen, String soort, long aantal) {
    if (aantal > 0) {
      delen.add(aantal == 1 ? text("duur." + soort + ".een") : text("duur." + soort, aantal));
    }
  }

  /** "€ 83,87". */
  public String geld(BigDecimal bedrag) {
    return String.format(locale(), taal == Taal.NL ? "€ %,.2f" : "€%,.2f", bedrag);
  }

  /** "1250", "12.500", "12,5": years and other short numbers stay as they are. */
  public String getal(BigDecimal getal) {
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    format.setGroupingUsed(getal.abs().compareTo(BigDecimal.valueOf(LANG_GETAL)) >= 0);
    format.setMaximumFractionDigits(Math.max(0, getal.scale()));
    return format.format(getal);
  }

  /** "240 kB", "1,2 MB". */
  public String omvang(long bytes) {
    if (bytes < KILO * KILO) {
      return Math.max(1, Math.round((double) bytes / KILO)) + " kB";
    }
    return String.format(locale(), "%.1f MB", (double) bytes / (KILO * KILO));
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale());
  }

  private Locale locale() {
    return taal.locale();
  }
}
