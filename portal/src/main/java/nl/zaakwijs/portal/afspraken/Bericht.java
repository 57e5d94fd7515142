package nl.zaakwijs.portal.afspraken;

import java.util.UUID;

/** What an employee reads with an appointment: by it a booking without an answer is found back. */
final class Bericht {
  private Bericht() {}

  static String of(UUID sleutel) {
    return "Gemaakt met Zaakwijs, kenmerk " + sleutel;
  }
}
