package nl.zaakwijs.portal.inwoner;

import java.io.Serializable;

/** Whoever is asking: a resident who logged in, or someone unknown. */
public sealed interface Bezoeker extends Serializable permits Inwoner, Anoniem {}
