package nl.zaakwijs.webapp.security;

/**
 * The roles that an access annotation can name. Every resource method carries exactly one of
 * {@code @PermitAll}, {@code @RolesAllowed(Rollen.INWONER)} and {@link VoorBeheer}.
 */
public final class Rollen {
  /** Someone who logged in with DigiD, in this session. */
  public static final String INWONER = "inwoner";

  private Rollen() {}
}
