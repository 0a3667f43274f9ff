package loopscope.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The run of the program in the drawing of the window: a producer puts three numbers and `None`
/// into a queue of one place, a consumer takes them out, `gather` waits for both.
///
/// Written by hand, event by event, from what CPython 3.14 does with this program; the order of its
/// handles is the oracle's.
public final class ProducerConsumerTrace {
  /// The program.
  public static final String SOURCE =
      """
      import asyncio

      async def producer(queue):
          for n in range(1, 4):
              print("made", n)
              await queue.put(n)
              await asyncio.sleep(0.1)
          await queue.put(None)

      async def consumer(queue):
          while (item := await queue.get()) is not None:
              print("    used", item)

      async def main():
          queue = asyncio.Queue(maxsize=1)
          await asyncio.gather(producer(queue),
                               consumer(queue))

      asyncio.run(main())
      """;

  /// The task that runs `main`.
  public static final TaskId MAIN = new TaskId(1);

  /// The task that runs `producer`.
  public static final TaskId PRODUCER = new TaskId(2);

  /// The task that runs `consumer`.
  public static final TaskId CONSUMER = new TaskId(3);

  /// The queue between the two.
  public static final ResourceId QUEUE = new ResourceId(1);

  private static final Outcome NONE = new Outcome.Returned("None");
  private static final Wait GET = new Wait.Resource(QUEUE, "get");

  private final Recording run = new Recording();
  private @Nullable HandleId consumerWakes;
  private boolean consumerWaits;

  private ProducerConsumerTrace() {}

  /// The whole run.
  public static Trace trace() {
    return new ProducerConsumerTrace().record();
  }

  private Trace record() {
    HandleId main = run.create(MAIN, "main", null, 19);
    run.startLoop().tick().start(MAIN, main, 14);
    run.add(
        new ResourceEvent.ResourceCreated(
            QUEUE,
            ResourceEvent.ResourceKind.QUEUE,
            "queue",
            "asyncio.Queue(maxsize=1)",
            1,
            Recording.line(15)));
    HandleId producer = run.create(PRODUCER, "producer", MAIN, 16);
    HandleId consumer = run.create(CONSUMER, "consumer", MAIN, 16);
    Wait gather = new Wait.Children("gather", List.of(PRODUCER, CONSUMER));
    run.suspend(MAIN, gather, 16);

    run.tick().start(PRODUCER, producer, 3);
    HandleId timer = make(1);
    run.start(CONSUMER, consumer, 10);
    use(1);

    wakeProducer(timer, 0.1);
    timer = make(2);
    consume(2);

    wakeProducer(timer, 0.2);
    timer = make(3);
    consume(3);

    wakeProducer(timer, 0.3);
    put("None", 8);
    run.finish(PRODUCER, NONE, 8);
    HandleId producerDone = childDone(PRODUCER);
    run.tick();
    run.resume(CONSUMER, wokenConsumer(), 11).take(QUEUE, "None", CONSUMER, 11);
    run.finish(CONSUMER, NONE, 11);
    HandleId consumerDone = childDone(CONSUMER);
    run.begin(producerDone).end(producerDone);
    run.tick().begin(consumerDone);
    HandleId mainWakes = run.wake(MAIN, gather);
    run.end(consumerDone).tick();
    run.add(
        new TaskEvent.TaskResumed(
            MAIN, mainWakes, new TaskEvent.Resumption.Value("[None, None]"), Recording.line(16)));
    run.finish(MAIN, NONE, 16);
    HandleId mainDone =
        run.queueInternal(
            "_run_until_complete_cb", new WakeCause.FutureDone(new Wait.TaskEnd(MAIN)));
    return run.shutDown(4, mainDone).trace();
  }

  /// The producer makes a number, puts it and sleeps; gives its timer.
  private HandleId make(int n) {
    run.print("made " + n, 5);
    put(Integer.toString(n), 6);
    return run.sleep(PRODUCER, 0.1, 7);
  }

  private void put(String item, int line) {
    run.put(QUEUE, item, 0, PRODUCER, line);
    consumerWakes = consumerWaits ? run.wake(CONSUMER, GET) : null;
    consumerWaits = false;
  }

  private void wakeProducer(HandleId timer, double at) {
    run.jump(at).tick().fire(timer).begin(timer);
    HandleId step = run.wake(PRODUCER, new Wait.Sleep("0.1", Recording.seconds(at), timer));
    run.end(timer).tick().resume(PRODUCER, step, 7);
  }

  private void consume(int n) {
    run.tick().resume(CONSUMER, wokenConsumer(), 11);
    use(n);
  }

  private void use(int n) {
    run.take(QUEUE, Integer.toString(n), CONSUMER, 11);
    run.print("    used " + n, 12).suspend(CONSUMER, GET, 11);
    consumerWaits = true;
  }

  private HandleId wokenConsumer() {
    HandleId handle = consumerWakes;
    if (handle == null) {
      throw new IllegalStateException("the consumer was not woken");
    }
    return handle;
  }

  private HandleId childDone(TaskId child) {
    return run.queueInternal(
        "gather.<locals>._done_callback", new WakeCause.FutureDone(new Wait.TaskEnd(child)));
  }
}
