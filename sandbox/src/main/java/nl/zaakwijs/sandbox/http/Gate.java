package nl.zaakwijs.sandbox.http;

import io.javalin.http.Context;

/** Decides who may call an upstream. Lets pass or throws a {@link ProblemException}. */
@FunctionalInterface
public interface Gate {

  /** The attribute of the request in which a gate notes who asks. */
  String GEBRUIKER = "gebruiker";

  /** The attribute of the request in which a gate notes as what that person asks. */
  String NAMENS = "namens";

  /** For upstreams without a key or token. */
  Gate OPEN = verzoek -> {};

  void check(Context verzoek);
}
