package nl.zaakwijs.portal.zaken;

import java.io.Serializable;

/**
 * Another zaak of the same resident that belongs to this one.
 *
 * @param zaak proven to be the resident's, as any other
 * @param hoofdzaak whether it is the whole; otherwise it is a part
 */
public record VerwanteZaak(MijnZaak zaak, boolean hoofdzaak) implements Serializable {}
