package nl.zaakwijs.sandbox.verkeer;

import java.time.Duration;
import java.time.Instant;

/**
 * One request and what came of it. Never holds a body, a token or a readable BSN.
 *
 * @param pad path with query, every BSN in it replaced by dots
 * @param status the status that was sent, 0 when the connection was torn off
 * @param gebruiker what the token says of who asks ({@code user_id}); empty without a token
 * @param namens what it says of who that is ({@code user_representation}); empty without a token
 * @param bsnInUrl whether the address held a BSN, which no caller should let happen
 */
public record Uitwisseling(
    Instant tijdstip,
    Upstream upstream,
    String methode,
    String pad,
    int status,
    Duration duur,
    String gebruiker,
    String namens,
    boolean bsnInUrl) {}
