package nl.zaakwijs.portal.kennis.inbedding;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.Executor;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.kennis.Betekenissen;
import nl.zaakwijs.portal.kennis.Inbedding;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen.Bestand;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen.Model;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen.Server;
import nl.zaakwijs.portal.storing.Koppelingen;

/** Gives the knowledge the configured embedding model, or none. */
@Dependent
public class Inbeddingbron {
  /**
   * What the knowledge means by the configured model.
   *
   * @throws nl.zaakwijs.portal.instellingen.InstellingException that names the key, when the model
   *     can't be used
   */
  @Produces
  public static Betekenissen open(
      InbeddingInstellingen instellingen, PersoonsgegevensFilter filter, Koppelingen koppelingen) {
    return open(instellingen, filter, koppelingen, Inbeddingbron::inTheBackground);
  }

  /**
   * As the above.
   *
   * @param achtergrond where the texts of the knowledge are looked at
   */
  public static Betekenissen open(
      InbeddingInstellingen instellingen,
      PersoonsgegevensFilter filter,
      Koppelingen koppelingen,
      Executor achtergrond) {
    Model model = instellingen.model();
    return model == null
        ? Betekenissen.none()
        : Betekenissen.by(
            open(model, instellingen, filter, koppelingen),
            instellingen.gewicht(),
            instellingen.wachten(),
            achtergrond);
  }

  private static Inbedding open(
      Model model,
      InbeddingInstellingen instellingen,
      PersoonsgegevensFilter filter,
      Koppelingen koppelingen) {
    if (model instanceof Bestand bestand) {
      return OnnxInbedding.open(bestand, instellingen);
    }
    return new ServerInbedding((Server) model, instellingen, filter, koppelingen);
  }

  /** A server refuses managed work while the application is being started. */
  private static void inTheBackground(Runnable werk) {
    Thread thread = new Thread(werk, "kennis-inbedding");
    thread.setDaemon(true);
    thread.start();
  }
}
