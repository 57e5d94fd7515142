package nl.zaakwijs.clients.zaken;

/** Whether the clock of a zaak stands still, and why. */
public record Opschorting(boolean indicatie, String reden) {}
