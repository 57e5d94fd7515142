package nl.zaakwijs.portal.vraag;

/** One step on the way from a question to its answer. It holds no state of its own. */
interface Stap {
  /** The state after this step; the same state when the step has nothing to say. */
  Toestand apply(Toestand toestand);
}
