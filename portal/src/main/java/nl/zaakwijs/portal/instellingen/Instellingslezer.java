package nl.zaakwijs.portal.instellingen;

import java.util.function.Consumer;

/**
 * A feature outside the portal that reads its configuration here as well. As a bean it is asked at
 * the start, so that all that is wrong is told at once.
 */
public interface Instellingslezer extends Consumer<Instellingen> {}
