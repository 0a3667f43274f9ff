"""Random asyncio programs that end: the same seed gives the same program, whatever Python runs this.

    python3 src/test/oracle/random_asyncio.py SEED            # print one program
    python3 src/test/oracle/random_asyncio.py FIRST LAST DIR  # write DIR/NNNNN.py for each seed

Seeds from WIDE on use the whole surface, those below the part that the first goldens were made with.

A program has a few coroutines that share queues, locks, events and futures. They sleep for lengths that collide, wait with
nested timeouts, cancel each other at any await, await in finally blocks, fail in task groups, and shut queues down. Each
line that it prints tells the time, the task and what happened, so that a difference shows where it begins. A coroutine
calls only those after it and loops are bounded, so every program ends; it may end in a deadlock.
"""

import random
import sys
from pathlib import Path

WIDE = 50_000

HEAD = """import asyncio

loop = None
tasks = []


def log(*words):
    task = asyncio.current_task()
    print(f"{loop.time():.3f}", task.get_name() if task else "-", *words)


def keep(task):
    tasks.append(task)
    return task


def cancel(n, message=None):
    if tasks:
        log("cancels", tasks[n % len(tasks)].get_name(), tasks[n % len(tasks)].cancel(message))


def name(error):
    return f"{type(error).__name__}{error.args}" if not isinstance(error, BaseExceptionGroup) else f"Group{[name(e) for e in error.exceptions]}"


def settle(future, value):
    if not future.done():
        if isinstance(value, Exception):
            future.set_exception(value)
        else:
            future.set_result(value)


async def numbers(n, pause):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(pause)
    finally:
        log("generator ends")

"""

DELAYS = ("0", "0", "0.1", "0.1", "0.2", "0.3", "0.5", "1")
TIMEOUTS = ("0", "0.1", "0.15", "0.2", "0.3", "0.5", "1", "None")


class Writer:
    """Writes one program."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.wide = seed >= WIDE
        self.eager = False
        self.coroutines = self.random.randint(2, 4)
        self.current = 0
        self.serial = 0
        self.budget = 0

    def one_of(self, *choices):
        return self.random.choice(choices)

    def chance(self, part):
        return self.random.random() < part

    def fresh(self, stem):
        self.serial += 1
        return f"{stem}{self.serial}"

    def put(self, depth, text):
        self.lines.append("    " * depth + text)

    def number(self):
        self.serial += 1
        return self.serial

    def program(self):
        r = self.random
        if self.wide:
            self.eager = self.chance(0.12)
            self.lines += WIDE_HEAD.strip("\n").split("\n")
            self.put(0, f"shared, bounded = asyncio.Event(), asyncio.BoundedSemaphore({r.randint(1, 2)})")
        self.put(0, f"queue = asyncio.{self.one_of('Queue', 'Queue', 'LifoQueue', 'PriorityQueue')}({r.randint(0, 2)})")
        self.put(0, "lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()")
        self.put(0, f"semaphore, barrier = asyncio.Semaphore({r.randint(1, 2)}), asyncio.Barrier({r.randint(1, 2)})")
        for self.current in reversed(range(self.coroutines)):
            self.put(0, "")
            self.put(0, "")
            self.put(0, f"async def work{self.current}(n):")
            self.budget = r.randint(3, 9)
            self.block(1, r.randint(2, 4))
            self.put(1, self.one_of("return n", "return n * 2", f"raise ValueError({self.number()})", "return n", "return n"))
        self.current = -1
        self.put(0, "")
        self.put(0, "")
        self.put(0, "async def main():")
        self.put(1, "global loop")
        self.put(1, "loop = asyncio.get_running_loop()")
        if self.eager if self.wide else self.chance(0.1):
            self.put(1, "loop.set_task_factory(asyncio.eager_task_factory)")
        if self.wide and self.chance(0.3):
            self.put(1, "loop.set_exception_handler(heard)")
        for _ in range(r.randint(1, 3)):
            self.put(1, f"keep(asyncio.create_task({self.call()}))")
        self.budget = r.randint(4, 10)
        self.block(1, r.randint(2, 5))
        if self.chance(0.6):
            self.put(1, "for result in await asyncio.gather(*tasks, return_exceptions=True):")
            self.put(2, 'log("result", name(result) if isinstance(result, BaseException) else result)')
        self.put(1, 'log("main ends")')
        self.put(0, "")
        self.put(0, "")
        if self.wide and self.chance(0.15):
            self.put(0, "with asyncio.Runner() as runner:")
            self.put(1, "runner.run(main())")
            self.guarded(1, "runner.run(main())", "(Exception, asyncio.CancelledError)")
        else:
            self.put(0, "asyncio.run(main())")
        return HEAD + "\n".join(self.lines) + "\n"

    def call(self):
        """A coroutine of one of the later functions, or a sleep."""
        later = range(self.current + 1, self.coroutines)
        if later and self.chance(0.75):
            return f"work{self.random.choice(later)}({self.number()})"
        return f"asyncio.sleep({self.random.choice(DELAYS)}, {self.number()})"

    def awaitable(self):
        kind = self.random.randrange(9)
        if kind < 4:
            return self.call()
        if kind == 4:
            return f"asyncio.shield({self.call()})"
        if kind == 5:
            return "queue.get()"
        if kind == 6:
            return "event.wait()"
        if kind == 7:
            return f"queue.put({self.number()})"
        return f"asyncio.gather({self.call()}, {self.call()})"

    def block(self, depth, count):
        for _ in range(count):
            self.statement(depth)

    def body(self, depth):
        self.block(depth, self.random.randint(1, 2))

    def statement(self, depth):
        self.budget -= 1
        if depth > 5 or self.budget < 0:
            self.put(depth, self.one_of(f'log("at", {self.number()})', f"await asyncio.sleep({self.random.choice(DELAYS)})"))
            return
        self.random.choice(STATEMENTS + WIDE_STATEMENTS if self.wide else STATEMENTS)(self, depth)

    def say(self, depth):
        self.put(depth, f'log("at", {self.number()})')

    def sleep(self, depth):
        self.put(depth, f"await asyncio.sleep({self.random.choice(DELAYS)})")

    def wait_for(self, depth):
        self.put(depth, "try:")
        self.put(depth + 1, f'log("got", await asyncio.wait_for({self.awaitable()}, {self.random.choice(TIMEOUTS)}))')
        self.handle(depth, "TimeoutError")

    def timeout(self, depth):
        self.put(depth, "try:")
        self.put(depth + 1, f"async with asyncio.timeout({self.random.choice(TIMEOUTS)}):")
        self.body(depth + 2)
        self.handle(depth, "TimeoutError")

    def handle(self, depth, kind):
        error = self.fresh("e")
        wider = f"({kind.strip('()')}, LookupError, asyncio.QueueShutDown)"
        self.put(depth, f"except {kind if self.chance(0.8) else wider} as {error}:")
        self.put(depth + 1, f'log("caught", name({error}))')
        if self.chance(0.3):
            self.statement(depth + 1)

    def finish(self, depth):
        self.put(depth, "try:")
        self.body(depth + 1)
        self.put(depth, "finally:")
        self.put(depth + 1, f'log("finally", {self.number()})')
        if self.chance(0.6):
            self.put(depth + 1, f"await asyncio.sleep({self.random.choice(DELAYS)})")
            self.put(depth + 1, f'log("finally over", {self.number()})')

    def cancelled(self, depth):
        self.put(depth, "try:")
        self.body(depth + 1)
        self.put(depth, "except asyncio.CancelledError as error:")
        self.put(depth + 1, 'log("cancelled", error.args, asyncio.current_task().cancelling())')
        if self.chance(0.3):
            self.put(depth + 1, f"await asyncio.sleep({self.random.choice(DELAYS)})")
        how = self.random.random()
        if how < 0.5:
            self.put(depth + 1, "raise")
        elif how < 0.65:
            self.put(depth + 1, f"raise ValueError({self.number()})")
        elif how < 0.8:
            self.put(depth + 1, 'log("uncancel", asyncio.current_task().uncancel())')

    def catch(self, depth):
        self.put(depth, "try:")
        self.body(depth + 1)
        self.put(depth, f"except {self.one_of('ValueError', 'Exception', '(ValueError, RuntimeError)')} as error:")
        self.put(depth + 1, 'log("caught", name(error))')

    def locked(self, depth):
        self.put(depth, f"async with {self.one_of('lock', 'semaphore', 'condition')}:")
        self.body(depth + 1)

    def queue(self, depth):
        operation = self.one_of("put", "put", "get", "get", "put_nowait", "get_nowait", "task_done", "join", "shutdown")
        n = self.number()
        if operation == "put":
            self.put(depth, f"await queue.put({n})")
            self.put(depth, f'log("put", {n}, queue.qsize())')
        elif operation == "get":
            self.put(depth, 'log("took", await queue.get())')
        elif operation == "join":
            self.guarded(depth, "await asyncio.wait_for(queue.join(), 0.3)", "TimeoutError")
        elif operation == "put_nowait":
            self.guarded(depth, f"queue.put_nowait({n})", "(asyncio.QueueFull, asyncio.QueueShutDown)")
        elif operation == "get_nowait":
            self.guarded(depth, 'log("took", queue.get_nowait())', "(asyncio.QueueEmpty, asyncio.QueueShutDown)")
        elif operation == "task_done":
            self.guarded(depth, "queue.task_done()", "ValueError")
        elif self.chance(0.4):
            self.put(depth, f"queue.shutdown({self.one_of('', 'immediate=True')})")
        else:
            self.say(depth)

    def guarded(self, depth, text, kind):
        self.put(depth, "try:")
        self.put(depth + 1, text)
        self.put(depth, f"except {kind} as error:")
        self.put(depth + 1, 'log("caught", name(error))')

    def event(self, depth):
        self.put(depth, self.one_of("event.set()", "event.set()", "event.clear()", "await event.wait()", 'log("event", event.is_set(), lock.locked(), semaphore.locked())'))

    def condition(self, depth):
        if self.chance(0.5):
            self.put(depth, "async with condition:")
            self.put(depth + 1, self.one_of("condition.notify()", "condition.notify_all()", "condition.notify(2)"))
        else:
            self.put(depth, "async with condition:")
            self.guarded(depth + 1, f"await asyncio.wait_for(condition.wait(), {self.random.choice(TIMEOUTS[:-1])})", "TimeoutError")

    def barrier(self, depth):
        self.guarded(depth, f'log("barrier", await asyncio.wait_for(barrier.wait(), {self.random.choice(TIMEOUTS[1:-1])}))', "(TimeoutError, asyncio.BrokenBarrierError)")
        if self.chance(0.2):
            self.put(depth, f"await barrier.{self.one_of('reset', 'abort')}()")

    def spawn(self, depth):
        self.put(depth, f"keep(asyncio.create_task({self.call()}))")

    def named(self, depth):
        task = self.fresh("t")
        self.put(depth, f'{task} = asyncio.create_task({self.call()}, name="{task}")')
        self.put(depth, f'{task}.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))')
        self.body(depth)
        if self.chance(0.5):
            self.put(depth, f"{task}.cancel()")
        if self.chance(0.7):
            self.guarded(depth, f'log("result", await {task})', "(ValueError, asyncio.QueueShutDown)")

    def cancel(self, depth):
        self.put(depth, f"cancel({self.random.randrange(5)}{self.one_of('', ', ' + repr('why'))})")

    def gather(self, depth):
        calls = ", ".join(self.awaitable() for _ in range(self.random.randint(1, 3)))
        if self.chance(0.5):
            self.put(depth, f"for result in await asyncio.gather({calls}, return_exceptions=True):")
            self.put(depth + 1, 'log("gathered", name(result) if isinstance(result, BaseException) else result)')
        else:
            self.guarded(depth, f'log("gathered", await asyncio.gather({calls}))', "Exception")

    def wait(self, depth):
        made = self.fresh("some")
        calls = ", ".join(self.call() for _ in range(self.random.randint(1, 3)))
        when = self.one_of("FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED")
        self.put(depth, f"{made} = [asyncio.create_task(c) for c in ({calls},)]")
        self.put(depth, f"done, pending = await asyncio.wait({made}, timeout={self.random.choice(TIMEOUTS)}, return_when=asyncio.{when})")
        self.put(depth, 'log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))')
        if self.chance(0.5):
            self.put(depth, f"for t in {made}:")
            self.put(depth + 1, self.one_of("t.cancel()", "keep(t)"))

    def as_completed(self, depth):
        if self.eager:
            # CPython asks them in the order of their addresses, which shows when they are done at once.
            self.gather(depth)
            return
        calls = ", ".join(self.call() for _ in range(self.random.randint(1, 3)))
        self.put(depth, "try:")
        self.put(depth + 1, f"for following in asyncio.as_completed([{calls}], timeout={self.random.choice(TIMEOUTS[1:])}):")
        self.put(depth + 2, 'log("next", await following)')
        self.handle(depth, "(TimeoutError, ValueError)")

    def group(self, depth):
        group = self.fresh("g")
        self.put(depth, "try:")
        self.put(depth + 1, f"async with asyncio.TaskGroup() as {group}:")
        for _ in range(self.random.randint(1, 3)):
            task = f"{group}.create_task({self.call()})"
            self.put(depth + 2, f"keep({task})" if self.chance(0.3) else task)
        if self.chance(0.6):
            self.body(depth + 2)
        self.put(depth, "except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:")
        self.put(depth + 1, 'log("group", name(errors))')

    def fail(self, depth):
        self.put(depth, f"if n % {self.one_of('2', '3')} == 0:" if self.current >= 0 else f"if len(tasks) > {self.random.randint(2, 5)}:")
        self.put(depth + 1, f"raise {self.one_of('ValueError', 'ValueError', 'RuntimeError', 'asyncio.CancelledError')}({self.number()})")

    def future(self, depth):
        future = self.fresh("f")
        self.put(depth, f"{future} = loop.create_future()")
        outcome = self.one_of(str(self.number()), f"ValueError({self.number()})", None)
        when = f"loop.call_later({self.random.choice(DELAYS)}, " if self.chance(0.7) else "loop.call_soon("
        self.put(depth, f"{when}{future}.cancel)" if outcome is None else f"{when}settle, {future}, {outcome})")
        self.guarded(depth, f'log("future", await {future})', "ValueError")

    def callback(self, depth):
        action = self.one_of(f"log, 'callback', {self.number()}", "event.set", f"cancel, {self.random.randrange(4)}")
        self.put(depth, f"loop.call_later({self.random.choice(DELAYS)}, {action})" if self.chance(0.6) else f"loop.call_soon({action})")

    def iterate(self, depth):
        self.put(depth, f"async for i in numbers({self.random.randint(1, 3)}, {self.random.choice(DELAYS)}):")
        self.put(depth + 1, 'log("item", i)')
        if self.chance(0.4):
            self.put(depth + 1, "if i == 1:")
            self.put(depth + 2, "break")

    def repeat(self, depth):
        self.put(depth, f"for i in range({self.random.randint(1, 2)}):")
        self.body(depth + 1)


    # What only wide programs have.

    def rescheduled(self, depth):
        limit = self.fresh("limit")
        self.put(depth, "try:")
        self.put(depth + 1, f"async with {self.one_of('asyncio.timeout(', 'asyncio.timeout_at(loop.time() + ')}{self.random.choice(TIMEOUTS[:-1])}) as {limit}:")
        self.body(depth + 2)
        self.put(depth + 2, f"{limit}.reschedule({self.one_of('None', 'loop.time() + 0.2', 'loop.time()', 'loop.time() - 1')})")
        self.put(depth + 2, f'log("limit", {limit}.when() is None, {limit}.expired())')
        self.body(depth + 2)
        self.handle(depth, "TimeoutError")
        self.put(depth, f'log("expired", {limit}.expired())')

    def cancels_itself(self, depth):
        self.put(depth, f"asyncio.current_task().cancel({self.one_of('', repr('itself'))})")
        if self.chance(0.7):
            self.cancelled(depth)

    def cancels_later(self, depth):
        self.put(depth, f"loop.call_later({self.random.choice(DELAYS)}, asyncio.current_task().cancel{self.one_of('', ', ' + repr('later'))})")

    def shielded(self, depth):
        task = self.fresh("t")
        self.put(depth, f"{task} = asyncio.ensure_future({self.call()})")
        self.put(depth, "try:")
        self.put(depth + 1, f'log("shielded", await asyncio.wait_for(asyncio.shield({task}), {self.random.choice(TIMEOUTS)}))')
        self.put(depth, f"except ({self.one_of('TimeoutError', 'TimeoutError, asyncio.CancelledError')}) as error:")
        self.put(depth + 1, f'log("left", name(error), {task}.done())')
        if self.chance(0.5):
            self.put(depth + 1, self.one_of(f"{task}.cancel()", f"keep({task})"))

    def predicate(self, depth):
        self.put(depth, "async with condition:")
        if self.chance(0.5):
            self.put(depth + 1, self.one_of("shared.set()", "shared.clear()"))
            self.put(depth + 1, "condition.notify_all()")
        else:
            self.guarded(depth + 1, f'log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), {self.random.choice(TIMEOUTS[:-1])}))', "TimeoutError")

    def acquires(self, depth):
        what = self.one_of("lock", "semaphore", "bounded", "condition")
        self.put(depth, "try:")
        self.put(depth + 1, f"await asyncio.wait_for({what}.acquire(), {self.random.choice(TIMEOUTS[:-1])})")
        self.put(depth, "except TimeoutError as error:")
        self.put(depth + 1, f'log("no {what}", {what}.locked())')
        self.put(depth, "else:")
        self.put(depth + 1, "try:")
        self.body(depth + 2)
        self.put(depth + 1, "finally:")
        self.put(depth + 2, f"{what}.release()")

    def releases(self, depth):
        self.guarded(depth, f"{self.one_of('bounded', 'lock', 'condition')}.release()", "(ValueError, RuntimeError)")

    def unlocked(self, depth):
        self.guarded(depth, self.one_of("condition.notify()", "await condition.wait()"), "RuntimeError")

    def drives(self, depth):
        generator = self.fresh("gen")
        self.put(depth, f"{generator} = receives({self.random.randint(1, 3)}, {self.random.choice(DELAYS)})")
        self.put(depth, "try:")
        self.put(depth + 1, f'log("first", await anext({generator}))')
        for _ in range(self.random.randint(1, 2)):
            self.put(depth + 1, f'log("sent", await {generator}.{self.one_of("asend(7)", "athrow(KeyError(3))", "asend(None)", "__anext__()")})')
        if self.chance(0.6):
            self.put(depth + 1, f"await {generator}.aclose()")
        self.put(depth, "except (StopAsyncIteration, KeyError) as error:")
        self.put(depth + 1, 'log("generator", name(error))')

    def managed(self, depth):
        self.put(depth, "try:")
        self.put(depth + 1, f"async with resource({self.number()}, {self.random.choice(DELAYS)}) as value:")
        self.put(depth + 2, 'log("inside", value)')
        self.body(depth + 2)
        self.put(depth, f"except {self.one_of('ValueError', 'Exception')} as error:")
        self.put(depth + 1, 'log("outside", name(error))')

    def variable(self, depth):
        self.put(depth, self.one_of(f"variable.set({self.number()})", 'log("variable", variable.get())', 'log("variable", variable.get())'))

    def in_context(self, depth):
        context = self.fresh("context")
        self.put(depth, f"{context} = contextvars.copy_context()")
        self.put(depth, f"{context}.run(variable.set, {self.number()})")
        how = self.one_of(f"loop.call_soon(tell, context={context})", f"keep(asyncio.create_task(telling(), context={context}))", f"loop.call_later({self.random.choice(DELAYS)}, tell, context={context})")
        self.put(depth, how)

    def bad_callback(self, depth):
        self.put(depth, f"loop.{self.one_of('call_soon(', 'call_soon_threadsafe(', 'call_later(0.1, ')}fails, {self.number()})")

    def handles(self, depth):
        handle = self.fresh("handle")
        self.put(depth, f"{handle} = loop.{self.one_of('call_soon(', 'call_at(loop.time() + 0.1, ', 'call_later(0.2, ')}log, 'handle', {self.number()})")
        self.body(depth)
        self.put(depth, f"{handle}.cancel()")
        self.put(depth, f'log("handle", {handle}.cancelled())')

    def async_as_completed(self, depth):
        if self.eager:
            self.wait(depth)
            return
        calls = ", ".join(self.call() for _ in range(self.random.randint(1, 3)))
        self.put(depth, "try:")
        self.put(depth + 1, f"async for task in asyncio.as_completed([{calls}], timeout={self.random.choice(TIMEOUTS[1:])}):")
        self.put(depth + 2, 'log("completed", await task)')
        self.handle(depth, "(TimeoutError, ValueError)")

    def callbacks(self, depth):
        task = self.fresh("t")
        self.put(depth, f"{task} = loop.create_task({self.call()})")
        self.put(depth, f"{task}.add_done_callback(ended)")
        self.put(depth, f"{task}.add_done_callback({self.one_of('ended', 'fails', 'cancel_all')})")
        if self.chance(0.3):
            self.put(depth, f'log("removed", {task}.remove_done_callback(ended))')
        self.body(depth)
        self.put(depth, f"keep({task})")

    def begins_at_once(self, depth):
        self.put(depth, f"keep(asyncio.create_task({self.call()}, eager_start={self.one_of('True', 'True', 'False')}))")

    def swallows(self, depth):
        self.put(depth, "try:")
        self.body(depth + 1)
        self.put(depth, f"except {self.one_of('asyncio.CancelledError', 'BaseException')} as error:")
        self.put(depth + 1, 'log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)')

    def futures(self, depth):
        future = self.fresh("f")
        self.put(depth, f"{future} = loop.create_future()")
        self.put(depth, f"for call in ({future}.result, {future}.exception, lambda: {future}.set_result({self.number()}), {self.one_of(f'{future}.cancel', f'{future}.done', f'lambda: {future}.set_exception(ValueError(3))')}, {future}.result):")
        self.guarded(depth + 1, 'log("future", call())', "(asyncio.InvalidStateError, asyncio.CancelledError)")

    def same_twice(self, depth):
        task = self.fresh("t")
        self.put(depth, f"{task} = asyncio.create_task({self.call()})")
        self.guarded(depth, f'log("twice", await asyncio.gather({task}, {task}, asyncio.sleep(0.1), return_exceptions=True) == [])', "Exception")


WIDE_HEAD = """
import contextlib
import contextvars

variable = contextvars.ContextVar("variable", default=0)


def tell():
    log("tells", variable.get())


async def telling():
    log("variable is", variable.get())
    await asyncio.sleep(0.1)
    variable.set(variable.get() + 1)
    log("variable is", variable.get())


def fails(what):
    raise RuntimeError("callback")


def ended(task):
    log("ended", task.get_name(), task.cancelled())


def cancel_all(task):
    for n in range(len(tasks)):
        tasks[n].cancel("all")


def heard(loop, context):
    log("heard", context["message"], name(context["exception"]) if "exception" in context else None)


async def receives(n, pause):
    got = None
    try:
        for i in range(n):
            try:
                got = yield i, got
            except KeyError as error:
                log("thrown in", name(error))
            await asyncio.sleep(pause)
    finally:
        log("receiver ends")


@contextlib.asynccontextmanager
async def resource(n, pause):
    log("opens", n)
    try:
        yield n
    except LookupError as error:
        log("resource swallows", name(error))
    finally:
        await asyncio.sleep(pause)
        log("closes", n)


"""

WIDE_STATEMENTS = [
    Writer.rescheduled, Writer.cancels_itself, Writer.cancels_later, Writer.shielded, Writer.predicate, Writer.acquires,
    Writer.releases, Writer.unlocked, Writer.drives, Writer.managed, Writer.variable, Writer.in_context, Writer.bad_callback,
    Writer.handles, Writer.async_as_completed, Writer.callbacks, Writer.begins_at_once, Writer.swallows, Writer.futures,
    Writer.same_twice, Writer.acquires, Writer.rescheduled, Writer.shielded, Writer.managed,
]

STATEMENTS = (
    [Writer.say, Writer.sleep, Writer.wait_for, Writer.timeout, Writer.finish, Writer.cancelled, Writer.catch, Writer.locked]
    + [Writer.queue, Writer.queue, Writer.event, Writer.condition, Writer.barrier, Writer.spawn, Writer.named, Writer.cancel]
    + [Writer.gather, Writer.wait, Writer.as_completed, Writer.group, Writer.group, Writer.fail, Writer.future, Writer.callback]
    + [Writer.iterate, Writer.repeat, Writer.spawn, Writer.cancel, Writer.sleep, Writer.finish, Writer.cancelled]
)


def program(seed):
    """The program of a seed."""
    return Writer(seed).program()


def main(arguments):
    if len(arguments) == 1:
        print(program(int(arguments[0])), end="")
        return
    first, last, folder = int(arguments[0]), int(arguments[1]), Path(arguments[2])
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(first, last + 1):
        (folder / f"seed{seed:05}.py").write_text(program(seed), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
