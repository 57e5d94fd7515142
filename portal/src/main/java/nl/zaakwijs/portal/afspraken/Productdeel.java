package nl.zaakwijs.portal.afspraken;

import java.time.Duration;
import java.util.List;

/** What is stored of a product with a booking. */
record Productdeel(
    String id,
    String code,
    String naam,
    long minuten,
    long minutenPerExtra,
    int meestePersonen,
    List<String> meenemen) {

  static Productdeel of(Product product) {
    return new Productdeel(
        product.id(),
        product.code(),
        product.naam(),
        product.duur().toMinutes(),
        product.perExtra().toMinutes(),
        product.meestePersonen(),
        product.meenemen());
  }

  Product toProduct() {
    return new Product(
        id,
        code,
        naam,
        Duration.ofMinutes(minuten),
        Duration.ofMinutes(minutenPerExtra),
        meestePersonen,
        meenemen);
  }
}
