package nl.zaakwijs.portal.afspraken;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what is fired, instead of the container's observers. */
final class Testgebeurtenissen implements Event<Afspraakgebeurtenis> {
  private final List<Afspraakgebeurtenis> gebeurtenissen = new CopyOnWriteArrayList<>();

  List<Afspraakgebeurtenis> list() {
    return List.copyOf(gebeurtenissen);
  }

  @Override
  public void fire(Afspraakgebeurtenis event) {
    gebeurtenissen.add(event);
  }

  @Override
  public <U extends Afspraakgebeurtenis> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends Afspraakgebeurtenis> CompletionStage<U> fireAsync(
      U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<Afspraakgebeurtenis> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends Afspraakgebeurtenis> Event<U> select(
      Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends Afspraakgebeurtenis> Event<U> select(
      TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
