package loopscope.asyncio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ResourceNamesTest {
  @Test
  void aResourceIsCalledAfterTheVariableItIsAssignedTo() {
    assertThat(ResourceNames.target("    queue = ")).isEqualTo("queue");
    assertThat(ResourceNames.target("self.lock = ")).isEqualTo("lock");
    assertThat(ResourceNames.target("queue: asyncio.Queue[int] = ")).isEqualTo("queue");
  }

  @Test
  void severalTargetsAreToldApartByTheirPlace() {
    assertThat(ResourceNames.target("fork, knife = ")).isEqualTo("fork");
    assertThat(ResourceNames.target("fork, knife = asyncio.Lock(), ")).isEqualTo("knife");
  }

  @Test
  void whatIsNotAssignedHasNoName() {
    assertThat(ResourceNames.target("await ")).isNull();
    assertThat(ResourceNames.target("use(queue=")).isNull();
    assertThat(ResourceNames.target("locks = [")).isNull();
    assertThat(ResourceNames.target("if a == ")).isNull();
    assertThat(ResourceNames.target("x[0] = ")).isNull();
  }
}
