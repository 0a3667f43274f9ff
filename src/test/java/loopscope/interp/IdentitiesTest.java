package loopscope.interp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import org.junit.jupiter.api.Test;

/// Numbers are the same in each run, and no two objects of a run have the same, whatever other runs
/// there are.
final class IdentitiesTest {
  private static final int MANY = 200_000;

  @Test
  void laterRunsCountAsTheFirst() {
    List<Long> first = run(new Identities());
    List<Long> second = run(new Identities());
    assertThat(second).isEqualTo(first).doesNotHaveDuplicates().startsWith(1L, 2L, 3L);
  }

  @Test
  void runsAtTheSameTimeDoNotDisturbEachOther() {
    Identities one = new Identities();
    Identities other = new Identities();
    PyObject shared = new PyList();
    PyObject own = new PyList();
    assertThat(one.of(shared)).isEqualTo(1);
    assertThat(other.of(own)).isEqualTo(1);
    assertThat(other.of(shared)).isEqualTo(2);
    assertThat(one.of(own)).isEqualTo(2);
    assertThat(one.of(shared)).isEqualTo(1);
    assertThat(other.of(shared)).isEqualTo(2);
    assertThat(other.of(own)).isEqualTo(1);
  }

  /// The numbers of objects of all runs among more of this one than a block has marks for.
  private static List<Long> run(Identities identities) {
    List<PyObject> objects = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      objects.add(i % 1000 == 5 ? PyNone.NONE : i == 100_001 ? PyType.OBJECT : new PyList());
    }
    List<Long> numbers = new ArrayList<>();
    for (PyObject object : objects) {
      long number = identities.of(object);
      if (object != PyNone.NONE || numbers.size() == 5) {
        numbers.add(number);
      }
    }
    for (PyObject object : objects) {
      assertThat(numbers).element((int) identities.of(object) - 1).isEqualTo(identities.of(object));
    }
    return numbers;
  }
}
