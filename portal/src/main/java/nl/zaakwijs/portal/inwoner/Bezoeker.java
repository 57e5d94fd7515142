package nl.zaakwijs.portal.inwoner;

import java.io.Serializable;

/** Whoever is asking: someone who logged in, or someone unknown. */
public sealed interface Bezoeker extends Serializable permits Aangemelde, Anoniem {}
