package nl.zaakwijs.portal.vraag;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.zaken.Tweetalig;
import org.jspecify.annotations.Nullable;

/** The sentences about zaken in one language, from {@code vraag/zaakzinnen-….properties}. */
final class Zaakteksten {
  private static final Map<Taal, Zaakteksten> PER_TAAL = new EnumMap<>(Taal.class);
  private static final int WEEK = 7;

  static {
    for (Taal taal : Taal.values()) {
      PER_TAAL.put(taal, new Zaakteksten(taal));
    }
  }

  private final Properties zinnen = new Properties();
  private final DateTimeFormatter datum;
  private final Taal taal;

  private Zaakteksten(Taal taal) {
    this.taal = taal;
    this.datum = DateTimeFormatter.ofPattern("d MMMM yyyy", taal.locale());
    String pad = "/vraag/zaakzinnen-" + taal.code() + ".properties";
    try (InputStream in = Zaakteksten.class.getResourceAsStream(pad)) {
      if (in == null) {
        throw new IllegalStateException(pad + " is not on the class path");
      }
      try (Reader lezer = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        zinnen.load(lezer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + pad, e);
    }
  }

  static Zaakteksten of(Taal taal) {
    Zaakteksten teksten = PER_TAAL.get(taal);
    if (teksten == null) {
      throw new IllegalStateException("No sentences in " + taal);
    }
    return teksten;
  }

  String text(String sleutel, Object... waarden) {
    String zin = zinnen.getProperty(sleutel);
    if (zin == null) {
      throw new IllegalStateException("No sentence " + sleutel + " in " + taal);
    }
    String tekst = new MessageFormat(zin, taal.locale()).format(waarden);
    // What the register says is often a sentence itself.
    return tekst.endsWith("..") && !tekst.endsWith("...")
        ? tekst.substring(0, tekst.length() - 1)
        : tekst;
  }

  /** The text in this language, as far as anyone wrote it. */
  String text(Tweetalig tekst) {
    return tekst.in(taal);
  }

  String date(@Nullable LocalDate dag) {
    return dag == null ? text("datum.onbekend") : datum.format(dag);
  }

  String duration(Period duur) {
    if (duur.toTotalMonths() > 0) {
      return text("duur.maanden", duur.toTotalMonths());
    }
    long dagen = duur.get(ChronoUnit.DAYS);
    return dagen % WEEK == 0 ? text("duur.weken", dagen / WEEK) : text("duur.dagen", dagen);
  }
}
