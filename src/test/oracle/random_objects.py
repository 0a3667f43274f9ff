"""Random asyncio programs with objects of their own: the same seed gives the same program, whatever Python runs this.

    python3 src/test/oracle/random_objects.py FIRST LAST DIR  # write DIR/objectsNNNNN.py for each seed

Where random_asyncio.py shares asyncio's own objects between coroutines, these programs bring their own: awaitables,
subclasses of Task, Future and Queue, context managers that wait and fail, asynchronous generators that are stepped, thrown
into and left, coroutines driven by hand, contexts. What a line prints about an error tells its context and cause too.

No program shows the order in which a loop closes generators that it finds at its end, which CPython takes from addresses,
as far as that can be avoided.
"""

import random
import sys
from pathlib import Path

HEAD = '''import asyncio
import contextlib
import contextvars

loop = None
var = contextvars.ContextVar("var", default=0)
futures, tasks = {}, []


def log(*words):
    task = asyncio.current_task() if loop and loop.is_running() else None
    print(f"{loop.time():.2f}" if loop else "-", task.get_name() if task else "-", var.get(), *words)


def short(value):
    if isinstance(value, BaseExceptionGroup):
        return f"{type(value).__name__}({value.message!r}, [{', '.join(map(short, value.exceptions))}])"
    if isinstance(value, BaseException):
        context = f" after {type(value.__context__).__name__}" if value.__context__ else ""
        cause = f" because {type(value.__cause__).__name__}" if value.__cause__ else ""
        return f"{type(value).__name__}{value.args}{context}{cause}"
    if isinstance(value, asyncio.Future):
        return f"<{type(value).__name__} {value._state}>"
    if isinstance(value, (list, tuple, set)):
        return "[" + ", ".join(map(short, value)) + "]"
    return type(value).__name__ if hasattr(value, "__dict__") else repr(value)


class Awaitable:
    def __init__(self, steps, result):
        self.steps, self.result = steps, result

    def __await__(self):
        for _ in range(self.steps):
            yield
        return self.result


class OwnTask(asyncio.Task):
    def cancel(self, msg=None):
        log("cancel asked", self.get_name(), msg)
        return super().cancel(msg)


class OwnFuture(asyncio.Future):
    def set_result(self, value):
        log("result set", short(value))
        super().set_result(value)


class OwnQueue(asyncio.Queue):
    def _put(self, item):
        log("_put", short(item))
        super()._put(item)

    def _get(self):
        item = super()._get()
        log("_get", short(item))
        return item


class Manager:
    def __init__(self, number, enter=0, leave=0, swallow=(), fail=None):
        self.number, self.enter, self.leave, self.swallow, self.fail = number, enter, leave, swallow, fail

    async def __aenter__(self):
        await asyncio.sleep(self.enter)
        log("enter", self.number)

    async def __aexit__(self, kind, error, traceback):
        log("leave", self.number, short(error))
        await asyncio.sleep(self.leave)
        if self.fail:
            raise self.fail
        return isinstance(error, self.swallow)


async def numbers(count, pause):
    log("generator starts")
    try:
        for i in range(count):
            try:
                got = yield i
                if got is not None:
                    log("generator got", short(got))
            except (ValueError, KeyError) as error:
                log("generator caught", short(error))
                yield "caught"
            await asyncio.sleep(pause)
    except GeneratorExit:
        log("generator exits")
        raise
    except asyncio.CancelledError as error:
        log("generator cancelled", short(error))
        raise
    finally:
        log("generator ends")


def done(future):
    log("done", future.get_name(), future._state)


def handler(loop, context):
    log("handler", context["message"].split("<")[0], short(context.get("exception")))


def settle(number, what):
    own = future(number)
    if own.done():
        log("already", own._state)
    elif isinstance(what, BaseException):
        own.set_exception(what)
    else:
        own.set_result(what)


'''

SECONDS = ("0", "0.1", "0.1", "0.2", "0.2", "0.3", "0.5", "1")
ERRORS = ("ValueError('v')", "KeyError('k')", "RuntimeError('r')", "OSError('o')", "asyncio.TimeoutError()")
MORE_ERRORS = (
    *ERRORS,
    "asyncio.CancelledError('c')",
    "StopIteration(1)",
    "ZeroDivisionError",
    "ExceptionGroup('g', [ValueError(1)])",
)
CAUGHT = (
    "ValueError",
    "Exception",
    "(KeyError, RuntimeError)",
    "asyncio.CancelledError",
    "TimeoutError",
    "BaseException",
    "OSError",
)
STEPS = (
    "asend(None)",
    "asend(None)",
    "__anext__()",
    "athrow(ValueError(5))",
    "athrow(KeyError)",
    "aclose()",
    "athrow(RuntimeError(6))",
)
BY_HAND = ("send(None)", "close()", "throw(ValueError(7))")
DEEPEST = 3


class Writer:
    """Writes one program. A coroutine calls only those of a higher level, so that every program ends."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.levels = self.random.randrange(2, 5)
        self.count = 0
        self.lines = []

    def one_of(self, *choices):
        return self.random.choice(choices)

    def maybe(self, chance):
        return self.random.random() < chance

    def seconds(self):
        return self.random.choice(SECONDS)

    def number(self):
        self.count += 1
        return self.count

    def line(self, depth, text):
        self.lines.append("    " * depth + text)

    def coroutine(self, level, chance=0.8):
        """A call of a coroutine function of a higher level, or a sleep."""
        if level + 1 < self.levels and self.maybe(chance):
            return f"work{self.random.randrange(level + 1, self.levels)}({self.count})"
        return f"asyncio.sleep({self.seconds()}, {self.count})"

    def awaited(self, level):
        """An expression that waits."""
        one, other = self.coroutine(level), self.coroutine(level, 0.5)
        future = f"future({self.random.randrange(4)})"
        mode = self.one_of("FIRST_COMPLETED", "ALL_COMPLETED", "FIRST_EXCEPTION")
        return self.one_of(
            f"await asyncio.sleep({self.seconds()}, {self.number()})",
            f"await asyncio.sleep({self.seconds()}, {self.number()})",
            f"await Awaitable({self.random.randrange(3)}, {self.number()})",
            f"await asyncio.wait_for({one}, {self.seconds()})",
            f"await asyncio.gather({one}, {other}, return_exceptions={self.one_of(True, False)})",
            f"await asyncio.shield({one})",
            f"await {one}",
            f"await {future}",
            f"await asyncio.wait_for({future}, {self.seconds()})",
            f"await asyncio.wait_for(queue.get(), {self.seconds()})",
            f"await asyncio.wait_for(queue.put({self.number()}), {self.seconds()})",
            f"[x async for x in numbers({self.random.randrange(3)}, {self.seconds()})]",
            f"await asyncio.wait_for(event.wait(), {self.seconds()})",
            f"await OwnTask({one}, loop=loop, name='own{self.number()}')",
            f"await asyncio.wait([asyncio.create_task({one}), asyncio.ensure_future({other})], timeout={self.seconds()},"
            f" return_when=asyncio.{mode})",
            f"await anext(numbers(1, {self.seconds()}), 'none')",
            f"[await x for x in asyncio.as_completed([{one}, {other}])]",
            f"await asyncio.create_task({one}, name='t{self.number()}', eager_start={self.one_of(True, False)})",
        )

    def log_awaited(self, depth, level):
        self.line(depth, f"log({self.number()}, short({self.awaited(level)}))")

    def guarded(self, depth, level, nesting):
        self.line(depth, "try:")
        self.block(depth + 1, level, nesting + 1)
        self.line(depth, f"except {self.random.choice(CAUGHT)} as error:")
        self.line(depth + 1, "log('caught', short(error))")
        if self.maybe(0.3):
            error = self.random.choice(ERRORS)
            self.line(depth + 1, self.one_of("raise", f"raise {error} from error", f"raise {error}"))
        if self.maybe(0.4):
            self.line(depth, "finally:")
            self.log_awaited(depth + 1, level)

    def timed(self, depth, level, nesting):
        name = f"timeout{self.number()}"
        self.line(depth, f"async with asyncio.timeout({self.seconds()}) as {name}:")
        self.block(depth + 1, level, nesting + 1)
        if self.maybe(0.3):
            self.line(depth + 1, f"{name}.reschedule(loop.time() + {self.seconds()})")
            self.log_awaited(depth + 1, level)

    def group(self, depth, level, nesting):
        name = f"group{self.number()}"
        self.line(depth, "try:")
        self.line(depth + 1, f"async with asyncio.TaskGroup() as {name}:")
        for _ in range(self.random.randrange(1, 3)):
            self.line(depth + 2, f"{name}.create_task({self.coroutine(level, 1)})")
        self.block(depth + 2, level, nesting + 2)
        self.line(depth, f"except* {self.one_of('ValueError', 'Exception', '(KeyError, OSError)')} as errors:")
        self.line(depth + 1, "log('group', short(errors))")

    def managed(self, depth, level, nesting):
        swallow = self.one_of("", f", swallow={self.random.choice(CAUGHT)}")
        fail = self.one_of("", "", f", fail={self.random.choice(ERRORS)}")
        self.line(depth, f"async with Manager({self.number()}, {self.seconds()}, {self.seconds()}{swallow}{fail}):")
        self.block(depth + 1, level, nesting + 1)

    def stacked(self, depth, level, nesting):
        name = f"stack{self.number()}"
        self.line(depth, f"async with contextlib.AsyncExitStack() as {name}:")
        self.line(depth + 1, f"await {name}.enter_async_context(Manager({self.number()}, {self.seconds()}, {self.seconds()}))")
        self.line(depth + 1, f"{name}.push_async_callback(asyncio.sleep, {self.seconds()})")
        self.block(depth + 1, level, nesting + 1)

    def generator(self, depth, level, nesting):
        name = f"generator{self.number()}"
        self.line(depth, f"{name} = numbers({self.random.randrange(1, 4)}, {self.seconds()})")
        self.line(depth, "try:")
        for _ in range(self.random.randrange(1, 4)):
            self.line(depth + 1, f"log(short(await {name}.{self.random.choice(STEPS)}))")
        self.line(depth, "except (Exception, StopAsyncIteration) as error:")
        self.line(depth + 1, "log('generator gave', short(error))")

    def by_hand(self, depth, level, nesting):
        name = f"coroutine{self.number()}"
        self.line(depth, f"{name} = {self.coroutine(level)}")
        self.line(depth, "try:")
        self.line(depth + 1, f"log(short({name}.{self.random.choice(BY_HAND)}))")
        self.line(depth, "except BaseException as error:")
        self.line(depth + 1, "log('by hand', short(error))")
        self.line(depth, "finally:")
        self.line(depth + 1, f"{name}.close()")

    def iterated(self, depth, level, nesting):
        self.line(depth, f"async for x in numbers(2, {self.seconds()}):")
        self.block(depth + 1, level, nesting + 2)
        self.line(depth + 1, self.one_of("break", "continue", "log('x', x)"))

    def locked(self, depth, level, nesting):
        self.line(depth, f"async with {self.one_of('lock', 'condition', 'semaphore')}:")
        self.block(depth + 1, level, nesting + 2)

    def notified(self, depth, level, nesting):
        self.line(depth, "async with condition:")
        waiting = f"await asyncio.wait_for(condition.wait(), {self.seconds()})"
        self.line(depth + 1, self.one_of("condition.notify_all()", "condition.notify()", waiting))

    def suppressed(self, depth, level, nesting):
        self.line(depth, f"with contextlib.suppress({self.random.choice(CAUGHT[:5])}):")
        self.block(depth + 1, level, nesting + 1)

    def in_context(self, depth, level, nesting):
        self.line(depth, "context = contextvars.copy_context()")
        self.line(depth, f"context.run(var.set, {self.number()})")
        self.line(depth, f"tasks.append(loop.create_task({self.coroutine(level)}, context=context))")

    def started(self, depth, level, nesting):
        self.line(depth, f"tasks.append(asyncio.create_task({self.coroutine(level)}, name='k{self.number()}'))")
        self.line(depth, "tasks[-1].add_done_callback(done)")

    def plain(self, depth, level, nesting):
        later = self.one_of("call_soon(", f"call_later({self.seconds()}, ")
        what = self.one_of(self.number(), self.random.choice(ERRORS))
        message = self.one_of("", "'m'")
        self.line(depth, self.one_of(
            f"if tasks: log('cancel', tasks[{self.random.randrange(3)} % len(tasks)].cancel({message}))",
            f"var.set({self.number()})",
            f"loop.{later}settle, {self.random.randrange(4)}, {what})",
            "log(asyncio.current_task().cancelling(), asyncio.current_task().uncancel())",
            f"event.{self.one_of('set', 'clear')}()",
            f"asyncio.current_task().cancel({message})",
        ))

    def fails(self, depth, level, nesting):
        self.line(depth, f"if {self.one_of(True, False)}: raise {self.random.choice(MORE_ERRORS)}")

    def statement(self, depth, level, nesting):
        if nesting > DEEPEST or self.maybe(0.25):
            self.log_awaited(depth, level)
            return
        write = self.one_of(
            self.guarded,
            self.timed,
            self.group,
            self.managed,
            self.stacked,
            self.generator,
            self.by_hand,
            self.iterated,
            self.locked,
            self.notified,
            self.suppressed,
            self.in_context,
            self.started,
            self.plain,
            self.plain,
            self.plain,
            self.fails,
        )
        write(depth, level, nesting)

    def block(self, depth, level, nesting):
        for _ in range(self.random.randrange(1, 3 if nesting else 5)):
            self.statement(depth, level, nesting)

    def program(self):
        made = self.one_of("loop.create_future()", "OwnFuture(loop=loop)")
        self.lines += [
            "def future(number):",
            "    if number not in futures:",
            f"        futures[number] = {made}",
            f"        loop.call_later({self.seconds()}, settle, number, number)",
            "    return futures[number]",
        ]
        for level in reversed(range(self.levels)):
            self.lines += ["", "", f"async def work{level}(n):"]
            self.block(1, level, 0)
            self.line(1, "return n")
        self.main()
        return HEAD + "\n".join(self.lines) + "\n"

    def main(self):
        queue = self.one_of("asyncio.Queue(1)", "OwnQueue(2)", "asyncio.LifoQueue(1)")
        self.lines += [
            "",
            "",
            "async def main():",
            "    global loop, queue, event, lock, condition, semaphore",
            "    loop = asyncio.get_running_loop()",
            "    loop.set_exception_handler(handler)",
            f"    queue, event, lock = {queue}, asyncio.Event(), asyncio.Lock()",
            f"    condition, semaphore = asyncio.Condition(), asyncio.Semaphore({self.one_of(1, 2)})",
        ]
        if self.maybe(0.2):
            self.line(1, "loop.set_task_factory(asyncio.eager_task_factory)")
        elif self.maybe(0.2):
            self.line(1, "loop.set_task_factory(lambda loop, coro, **options: OwnTask(coro, loop=loop, **options))")
        self.line(1, f"for i in range({self.random.randrange(1, 4)}):")
        self.line(2, "tasks.append(asyncio.create_task(work0(i)))")
        self.block(1, 0, 0)
        self.line(1, "for result in await asyncio.gather(*tasks, return_exceptions=True):")
        self.line(2, "log('result', short(result))")
        plain = "asyncio.run(main())"
        self.lines += ["", "", self.one_of(plain, plain, "asyncio.run(asyncio.wait_for(main(), 20))")]


def write(first, last, folder):
    """Writes the programs of some seeds into a folder."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    for seed in range(first, last + 1):
        Path(folder, f"objects{seed:05}.py").write_text(Writer(seed).program(), encoding="utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
