package nl.zaakwijs.clients.documenten;

import java.io.Serializable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the content of a document is, as the register told it together with the rest.
 *
 * @param informatieobject the link of the document itself
 * @param inhoud the link to its content; null when the register left it out
 * @param versie of which the rest was told; null when the register left it out
 * @param formaat the media type, or empty
 */
public record Inhoudadres(
    URI informatieobject, @Nullable URI inhoud, @Nullable Integer versie, String formaat)
    implements Serializable {}
