package nl.zaakwijs.sandbox.http;

import io.javalin.http.Context;

/** Answers one kind of request. Refuses with a {@link ProblemException}, touches no response. */
@FunctionalInterface
public interface Endpoint {
  Reply handle(Context verzoek);
}
