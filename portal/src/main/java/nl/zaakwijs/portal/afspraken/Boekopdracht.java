package nl.zaakwijs.portal.afspraken;

import java.util.concurrent.CompletableFuture;

/** A booking that only has to be sent. */
@FunctionalInterface
interface Boekopdracht {
  /** Sends it, once; when the answer gets lost, it may be booked all the same. */
  CompletableFuture<Bevestiging> send();
}
