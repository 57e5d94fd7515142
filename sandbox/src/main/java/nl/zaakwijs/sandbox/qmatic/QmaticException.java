package nl.zaakwijs.sandbox.qmatic;

import nl.zaakwijs.sandbox.http.Reply;

/** A refusal as Qmatic gives it: status 500, with the reason in a header. */
final class QmaticException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  QmaticException(String reden) {
    super(reden);
  }

  Reply toReply() {
    return Reply.empty(500).withHeader("error_message", String.valueOf(getMessage()));
  }
}
