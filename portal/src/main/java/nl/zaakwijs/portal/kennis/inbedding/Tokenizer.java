package nl.zaakwijs.portal.kennis.inbedding;

import java.util.List;

/** Takes texts apart into the pieces that a model knows, each by its number. */
interface Tokenizer {
  /** The numbers of the pieces of a text, in order. */
  List<Integer> pieces(String tekst);

  /** The number of what stands before the pieces of a text. */
  int begin();

  /** The number of what stands after them. */
  int end();

  /** The highest number that there is. */
  int highest();

  /**
   * What a model is given for a text: its pieces with begin and end, of a long text the beginning.
   *
   * @param most how many numbers at most
   */
  default long[] read(String tekst, int most) {
    List<Integer> pieces = pieces(tekst);
    int length = Math.min(pieces.size(), most - 2);
    long[] numbers = new long[length + 2];
    numbers[0] = begin();
    for (int i = 0; i < length; i++) {
      numbers[i + 1] = pieces.get(i);
    }
    numbers[length + 1] = end();
    return numbers;
  }
}
