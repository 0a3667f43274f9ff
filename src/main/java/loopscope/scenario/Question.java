package loopscope.scenario;

import java.util.List;

/// A question about a run with its choices; `answer` is the index of the right one, from 0.
public record Question(String text, List<String> choices, int answer, String explanation) {
  public Question {
    if (text == null || choices == null || explanation == null) {
      throw new IllegalArgumentException("a question needs a text, choices and an explanation");
    }
    choices = List.copyOf(choices);
    if (answer < 0 || answer >= choices.size()) {
      throw new IllegalArgumentException(
          "the answer "
              + answer
              + " is none of the "
              + choices.size()
              + " choices, counted from 0");
    }
  }
}
