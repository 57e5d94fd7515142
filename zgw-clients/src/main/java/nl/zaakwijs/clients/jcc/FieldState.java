package nl.zaakwijs.clients.jcc;

import org.jspecify.annotations.Nullable;

/** Whether a contact detail is asked for. */
public enum FieldState {
  /** May be given; also what JCC says nothing about. */
  VISIBLE,
  /** Is not asked for, and not sent. */
  HIDDEN,
  /** Has to be given. */
  REQUIRED;

  /** The state with this number; visible when there is none, or one that does not exist. */
  static FieldState of(@Nullable Object number) {
    return number instanceof Integer i && i >= 0 && i < values().length ? values()[i] : VISIBLE;
  }
}
