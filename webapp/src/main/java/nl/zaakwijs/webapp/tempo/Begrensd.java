package nl.zaakwijs.webapp.tempo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One client may call this resource method only so often; what is too often gets 429. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Begrensd {
  /** What is counted. */
  Handeling value();
}
