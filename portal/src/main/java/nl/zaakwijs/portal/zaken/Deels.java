package nl.zaakwijs.portal.zaken;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.zaakwijs.portal.storing.Tijdgrens;

/**
 * What came, and whether something is missing from it. It keeps a failure from looking like there
 * is nothing.
 *
 * @param onvolledig whether a register failed to give a part
 */
record Deels<T>(T waarde, boolean onvolledig) {

  /** The result, or {@code anders} marked as incomplete when a register failed. */
  static <T> CompletableFuture<Deels<T>> of(CompletableFuture<T> call, T anders) {
    return call.thenApply(waarde -> new Deels<>(waarde, false))
        .exceptionally(failure -> new Deels<>(orThrow(failure, anders), true));
  }

  /** All results together, in order, without those that a register failed to give. */
  static <T> CompletableFuture<Deels<List<T>>> all(List<CompletableFuture<T>> calls) {
    List<CompletableFuture<Deels<List<T>>>> parts =
        calls.stream().map(call -> of(call.<List<T>>thenApply(List::of), List.<T>of())).toList();
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
        .thenApply(
            done -> {
              List<T> found = new ArrayList<>();
              boolean onvolledig = false;
              for (CompletableFuture<Deels<List<T>>> part : parts) {
                found.addAll(part.join().waarde());
                onvolledig |= part.join().onvolledig();
              }
              return new Deels<>(List.copyOf(found), onvolledig);
            });
  }

  private static <T> T orThrow(Throwable failure, T anders) {
    if (Tijdgrens.isStoring(failure)) {
      return anders;
    }
    throw failure instanceof CompletionException known ? known : new CompletionException(failure);
  }
}
