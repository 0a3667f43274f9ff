package loopscope.trace.persistent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void behavesAsAListThroughAnyChanges(long seed) {
    Random random = new Random(seed);
    List<Integer> expected = new ArrayList<>();
    Sequence<Integer> sequence = Sequence.empty();
    for (int i = 0; i < 2000; i++) {
      int size = expected.size();
      int at = size == 0 ? 0 : random.nextInt(size);
      switch (size == 0 ? 0 : random.nextInt(5)) {
        case 0, 1 -> {
          int place = random.nextBoolean() ? size : at;
          expected.add(place, i);
          sequence = sequence.plus(place, i);
        }
        case 2 -> {
          expected.subList(at, at + 1).clear();
          sequence = sequence.without(at);
        }
        case 3 -> {
          expected.removeFirst();
          sequence = sequence.without(0);
        }
        default -> {
          expected.set(at, -i);
          sequence = sequence.with(at, -i);
        }
      }
      assertThat(sequence.size()).as("seed %d", seed).isEqualTo(expected.size());
    }
    assertThat(sequence).as("seed %d", seed).isEqualTo(expected);
    assertThat(List.copyOf(sequence)).isEqualTo(expected);
  }

  @Test
  void theOldOneStaysWhenANewOneIsMade() {
    Sequence<String> two = Sequence.of(List.of("a", "b"));

    assertThat(two.plus("c")).containsExactly("a", "b", "c");
    assertThat(two.without(0)).containsExactly("b");
    assertThat(two.with(1, "x")).containsExactly("a", "x");
    assertThat(two).containsExactly("a", "b");
  }

  @Test
  void searchFindsTheElementOrThePlaceForIt() {
    Sequence<Integer> sorted = Sequence.of(List.of(10, 20, 30, 40, 50));

    assertThat(sorted.search(element -> Integer.compare(element, 40))).isEqualTo(3);
    assertThat(sorted.search(element -> Integer.compare(element, 35))).isEqualTo(-4);
    assertThat(sorted.search(element -> Integer.compare(element, 5))).isEqualTo(-1);
    assertThat(sorted.search(element -> Integer.compare(element, 99))).isEqualTo(-6);
  }

  @Test
  void placesThatDoNotExistAreRefused() {
    Sequence<String> one = Sequence.of(List.of("a"));

    assertThatThrownBy(() -> one.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> one.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> one.without(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> one.plus(2, "b")).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
