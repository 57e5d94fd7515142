package nl.zaakwijs.portal.afspraken;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.inwoner.Inwoner;

/**
 * Choose, book and see back appointments. A form books at most once, however often it is sent, and
 * a lost answer is told as lost.
 */
@ApplicationScoped
public class Afspraken {

  /** For the container's proxy, and for a stand-in in tests. */
  protected Afspraken() {}

  /**
   * What one can make an appointment for, by name.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the appointment system does not answer
   */
  public List<Product> listProducten() {
    throw new UnsupportedOperationException();
  }

  /**
   * The product with this key of the appointment system.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the appointment system does not answer
   */
  public Optional<Product> findProduct(String productId) {
    return listProducten().stream().filter(product -> product.id().equals(productId)).findFirst();
  }

  /**
   * Where one can go for this product, by name.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the appointment system does not answer
   */
  public List<Locatie> listLocaties(Product product) {
    throw new UnsupportedOperationException();
  }

  /**
   * The days that still have a free time, from today on; none means that everything is taken.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the appointment system does not answer
   */
  public List<LocalDate> listDagen(Product product, Locatie locatie) {
    throw new UnsupportedOperationException();
  }

  /**
   * The free times on a day, at the place's own clock; none means that everything is taken.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the appointment system does not answer
   */
  public List<LocalTime> listTijden(Product product, Locatie locatie, LocalDate dag) {
    throw new UnsupportedOperationException();
  }

  /**
   * Books it, once: a second call with the same key gives the first call's result.
   *
   * @param sleutel made with the form and sent with it
   * @throws nl.zaakwijs.portal.storing.StoringException when certainly nothing was booked; the same
   *     key may then be used again
   */
  public Boeking book(Afspraakwens wens, Bezoeker bezoeker, UUID sleutel) {
    throw new UnsupportedOperationException();
  }

  /** The coming appointments that this resident made here while logged in, first one first. */
  public List<Afspraak> listMijnAfspraken(Inwoner inwoner) {
    throw new UnsupportedOperationException();
  }

  /**
   * The appointment that was made with this key. The caller proves that this visitor made it: the
   * key must come from the own session.
   */
  public Optional<Afspraak> findAfspraak(UUID sleutel) {
    throw new UnsupportedOperationException();
  }
}
