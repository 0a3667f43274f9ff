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
        loop.call_later(0.2, settle, number, number)
    return futures[number]


async def work2(n):
    try:
        async with asyncio.TaskGroup() as group1:
            group1.create_task(asyncio.sleep(0.1, 1))
            group1.create_task(asyncio.sleep(0.1, 1))
            async with condition:
                condition.notify_all()
    except* (KeyError, OSError) as errors:
        log('group', short(errors))
    async with contextlib.AsyncExitStack() as stack2:
        await stack2.enter_async_context(Manager(3, 0.3, 0.2))
        stack2.push_async_callback(asyncio.sleep, 0.2)
        generator4 = numbers(1, 0.5)
        try:
            log(short(await generator4.aclose()))
            log(short(await generator4.__anext__()))
        except (Exception, StopAsyncIteration) as error:
            log('generator gave', short(error))
    coroutine5 = asyncio.sleep(0.1, 5)
    try:
        log(short(coroutine5.send(None)))
    except BaseException as error:
        log('by hand', short(error))
    finally:
        coroutine5.close()
    return n


async def work1(n):
    with contextlib.suppress(ValueError):
        generator6 = numbers(3, 0)
        try:
            log(short(await generator6.athrow(RuntimeError(6))))
            log(short(await generator6.athrow(ValueError(5))))
        except (Exception, StopAsyncIteration) as error:
            log('generator gave', short(error))
    return n


async def work0(n):
    context = contextvars.copy_context()
    context.run(var.set, 7)
    tasks.append(loop.create_task(work2(7), context=context))
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.Queue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(2)
    for i in range(3):
        tasks.append(asyncio.create_task(work0(i)))
    log(8, short(await asyncio.wait_for(queue.get(), 0.2)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
