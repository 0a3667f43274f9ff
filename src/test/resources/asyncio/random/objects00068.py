import asyncio
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


def future(number):
    if number not in futures:
        futures[number] = OwnFuture(loop=loop)
        loop.call_later(0.1, settle, number, number)
    return futures[number]


async def work3(n):
    async with semaphore:
        context = contextvars.copy_context()
        context.run(var.set, 1)
        tasks.append(loop.create_task(asyncio.sleep(0.1, 1), context=context))
        async with Manager(2, 0, 0.1, swallow=ValueError):
            log(3, short(await OwnTask(asyncio.sleep(0.2, 3), loop=loop, name='own8')))
    var.set(11)
    return n


async def work2(n):
    log(12, short([x async for x in numbers(2, 0.1)]))
    async with condition:
        condition.notify_all()
    return n


async def work1(n):
    generator19 = numbers(2, 0)
    try:
        log(short(await generator19.asend(None)))
        log(short(await generator19.athrow(KeyError)))
    except (Exception, StopAsyncIteration) as error:
        log('generator gave', short(error))
    return n


async def work0(n):
    with contextlib.suppress((KeyError, RuntimeError)):
        log(asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
    context = contextvars.copy_context()
    context.run(var.set, 22)
    tasks.append(loop.create_task(work1(22), context=context))
    async with condition:
        async with Manager(23, 0.1, 0.2, swallow=(KeyError, RuntimeError), fail=RuntimeError('r')):
            event.set()
    async with Manager(26, 0.1, 0.2, swallow=(KeyError, RuntimeError)):
        log(27, short(await asyncio.shield(work1(27))))
        log(34, short(await Awaitable(2, 37)))
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = OwnQueue(2), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(1)
    for i in range(1):
        tasks.append(asyncio.create_task(work0(i)))
    async with asyncio.timeout(1) as timeout41:
        async with condition:
            condition.notify_all()
    with contextlib.suppress(TimeoutError):
        async with contextlib.AsyncExitStack() as stack42:
            await stack42.enter_async_context(Manager(43, 0.5, 0.1))
            stack42.push_async_callback(asyncio.sleep, 0.5)
            log(44, short(await asyncio.shield(work1(44))))
    log(51, short(await asyncio.wait_for(work1(51), 0)))
    asyncio.current_task().cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
