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


async def work2(n):
    async for x in numbers(2, 0.1):
        log(1, short([x async for x in numbers(0, 0.2)]))
        continue
    async with Manager(8, 0.1, 1, swallow=(KeyError, RuntimeError), fail=OSError('o')):
        async with condition:
            condition.notify_all()
        async with condition:
            async with condition:
                log(9, short(await asyncio.shield(asyncio.sleep(1, 9))))
            async with condition:
                log(16, short(await Awaitable(2, 19)))
    return n


async def work1(n):
    async with asyncio.timeout(1) as timeout23:
        if True: raise RuntimeError('r')
        async with Manager(24, 0.1, 1, swallow=asyncio.CancelledError, fail=RuntimeError('r')):
            async with asyncio.timeout(0) as timeout25:
                loop.call_soon(settle, 1, KeyError('k'))
                coroutine28 = work2(28)
                try:
                    log(short(coroutine28.close()))
                except BaseException as error:
                    log('by hand', short(error))
                finally:
                    coroutine28.close()
            if tasks: log('cancel', tasks[1 % len(tasks)].cancel('m'))
    try:
        log(31, short(await asyncio.wait_for(work2(31), 0.3)))
        event.set()
    except BaseException as error:
        log('caught', short(error))
        raise
    try:
        async with asyncio.TaskGroup() as group40:
            group40.create_task(work2(40))
            group40.create_task(work2(40))
            async for x in numbers(2, 1):
                log(41, short(await asyncio.wait_for(work2(41), 0.5)))
                log('x', x)
    except* (KeyError, OSError) as errors:
        log('group', short(errors))
    try:
        async with asyncio.TaskGroup() as group48:
            group48.create_task(work2(48))
            group48.create_task(work2(48))
            log(49, short(await asyncio.wait_for(future(1), 0.2)))
    except* ValueError as errors:
        log('group', short(errors))
    return n


async def work0(n):
    event.clear()
    log(58, short(await asyncio.wait_for(work1(58), 0)))
    log(65, short(await asyncio.wait_for(future(1), 0.3)))
    async with contextlib.AsyncExitStack() as stack72:
        await stack72.enter_async_context(Manager(73, 0.1, 0.1))
        stack72.push_async_callback(asyncio.sleep, 0)
        if True: raise ZeroDivisionError
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = OwnQueue(2), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(2)
    for i in range(3):
        tasks.append(asyncio.create_task(work0(i)))
    log(74, short(await Awaitable(2, 77)))
    try:
        async with condition:
            condition.notify()
    except TimeoutError as error:
        log('caught', short(error))
        raise KeyError('k')
    log(81, short(await asyncio.wait_for(work1(81), 0.1)))
    log(88, short(await asyncio.gather(work1(88), work2(88), return_exceptions=False)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
