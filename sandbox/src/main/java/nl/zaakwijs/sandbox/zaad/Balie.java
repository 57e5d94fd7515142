package nl.zaakwijs.sandbox.zaad;

import java.util.List;
import java.util.Map;

/**
 * What one can make an appointment for, and where.
 *
 * @param diensten the services
 * @param vestigingen the branches
 */
public record Balie(List<Dienst> diensten, List<Vestiging> vestigingen) {

  /**
   * A service of the desk.
   *
   * @param duur minutes for one customer
   * @param duurPerExtra minutes for every further customer
   * @param groep only services of one group go together in one appointment
   * @param meenemen what to bring, in HTML
   * @param velden per contact field whether it is asked, in the numbers of JCC
   */
  public record Dienst(
      String id,
      String naam,
      int duur,
      int duurPerExtra,
      String groep,
      boolean openbaar,
      String meenemen,
      Map<String, Object> velden) {

    public Dienst {
      meenemen = meenemen == null ? "" : meenemen;
      velden = velden == null ? Map.of() : Map.copyOf(velden);
    }

    /** How long it takes for so many people together. */
    public int minuten(int aantal) {
      return duur + (aantal - 1) * duurPerExtra;
    }
  }

  /**
   * A place with a desk.
   *
   * @param sluit the time it closes, such as {@code 17:00}
   * @param diensten the ids of the services it has
   * @param geslotenOp days of the week on which it is closed, such as {@code FRIDAY}
   */
  public record Vestiging(
      String id,
      String naam,
      String adres,
      String postcode,
      String plaats,
      String telefoon,
      String email,
      String sluit,
      List<String> diensten,
      List<String> geslotenOp) {

    public Vestiging {
      diensten = List.copyOf(diensten);
      geslotenOp = geslotenOp == null ? List.of() : List.copyOf(geslotenOp);
    }
  }

  public Balie {
    diensten = List.copyOf(diensten);
    vestigingen = List.copyOf(vestigingen);
  }
}
