package loopscope.bench;

import java.util.concurrent.TimeUnit;
import loopscope.interp.object.PyObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What single things cost in a Python program, in nanoseconds, with the options of the command
/// line. Each function of the program does its thing a thousand times.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(1000)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1"})
public class MachineBenchmark {
  private final Subject subject =
      new Subject(
          """
          import asyncio

          def callee(a, b):
              return a

          class Point:
              def __init__(self):
                  self.x = 1

          point = Point()

          def call():
              for n in range(1000):
                  callee(n, n)

          def attribute():
              p = point
              for n in range(1000):
                  p.x = p.x + 1

          def loop():
              total = 0
              for n in range(1000):
                  total += n
              return total

          def comprehension():
              return [n * 2 for n in range(1000)]

          def text():
              for n in range(1000):
                  f"item {n}: {n % 10}"

          def exception():
              for n in range(1000):
                  try:
                      raise ValueError(n)
                  except ValueError:
                      pass

          async def switches():
              for n in range(1000):
                  await asyncio.sleep(0)

          def switch():
              asyncio.run(switches())
          """);

  @Benchmark
  public PyObject call() {
    return subject.call("call");
  }

  @Benchmark
  public PyObject attributeReadAndWrite() {
    return subject.call("attribute");
  }

  @Benchmark
  public PyObject turnOfLoop() {
    return subject.call("loop");
  }

  @Benchmark
  public PyObject elementOfComprehension() {
    return subject.call("comprehension");
  }

  @Benchmark
  public PyObject textOfFourParts() {
    return subject.call("text");
  }

  @Benchmark
  public PyObject exceptionRaisedAndCaught() {
    return subject.call("exception");
  }

  @Benchmark
  public PyObject coroutineSwitch() {
    return subject.call("switch");
  }
}
