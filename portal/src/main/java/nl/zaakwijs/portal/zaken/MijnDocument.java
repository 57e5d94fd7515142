package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of a zaak that the resident may see.
 *
 * @param omvang in bytes, when known
 */
public record MijnDocument(
    String titel, @Nullable String soort, @Nullable LocalDate datum, @Nullable Long omvang)
    implements Serializable {}
