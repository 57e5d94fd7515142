package nl.zaakwijs.webapp.stories;

/** Whether the browser runs JavaScript: every story has to work with and without. */
enum Scripting {
  WITH_JAVASCRIPT,
  WITHOUT_JAVASCRIPT;

  boolean isOn() {
    return this == WITH_JAVASCRIPT;
  }
}
