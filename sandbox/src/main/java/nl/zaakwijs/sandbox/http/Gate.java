package nl.zaakwijs.sandbox.http;

import io.javalin.http.Context;

/** Decides who may call an upstream. Lets pass or throws a {@link ProblemException}. */
@FunctionalInterface
public interface Gate {

  /** For upstreams without a key or token. */
  Gate OPEN = verzoek -> {};

  void check(Context verzoek);
}
