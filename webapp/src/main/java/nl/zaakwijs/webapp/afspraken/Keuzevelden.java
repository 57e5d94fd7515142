package nl.zaakwijs.webapp.afspraken;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The choices that stand in an address. */
public class Keuzevelden {
  @QueryParam("product")
  @DefaultValue("")
  String product = "";

  @QueryParam("erbij")
  List<String> erbij = List.of();

  @QueryParam("personen")
  @DefaultValue("")
  String personen = "";

  @QueryParam("locatie")
  @DefaultValue("")
  String locatie = "";

  @QueryParam("dag")
  @DefaultValue("")
  String dag = "";

  @QueryParam("tijd")
  @DefaultValue("")
  String tijd = "";

  Keuzepad pad() {
    return new Keuzepad(product, erbij, personen, locatie, dag, tijd);
  }
}
