package nl.zaakwijs.portal.inwoner;

/** Someone who did not log in: gets public knowledge, and nothing personal. */
public record Anoniem() implements Bezoeker {}
