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
        loop.call_later(1, settle, number, number)
    return futures[number]


async def work2(n):
    log(1, short(await asyncio.gather(asyncio.sleep(0.3, 1), asyncio.sleep(0, 1), return_exceptions=False)))
    async with asyncio.timeout(0.1) as timeout8:
        with contextlib.suppress(ValueError):
            log(9, short(await asyncio.wait_for(event.wait(), 0.5)))
            async with contextlib.AsyncExitStack() as stack16:
                await stack16.enter_async_context(Manager(17, 1, 0.1))
                stack16.push_async_callback(asyncio.sleep, 0.5)
                try:
                    log(18, short([await x for x in asyncio.as_completed([asyncio.sleep(0.3, 18), asyncio.sleep(0.2, 18)])]))
                    log(25, short(await asyncio.wait_for(event.wait(), 0.5)))
                except BaseException as error:
                    log('caught', short(error))
                finally:
                    log(32, short(await asyncio.wait([asyncio.create_task(asyncio.sleep(0.5, 32)), asyncio.ensure_future(asyncio.sleep(0.5, 32))], timeout=0, return_when=asyncio.FIRST_EXCEPTION)))
        async with asyncio.timeout(0.2) as timeout39:
            async with asyncio.timeout(0) as timeout40:
                context = contextvars.copy_context()
                context.run(var.set, 41)
                tasks.append(loop.create_task(asyncio.sleep(0.2, 41), context=context))
    tasks.append(asyncio.create_task(asyncio.sleep(0, 41), name='k42'))
    tasks[-1].add_done_callback(done)
    return n


async def work1(n):
    asyncio.current_task().cancel('m')
    async with contextlib.AsyncExitStack() as stack45:
        await stack45.enter_async_context(Manager(46, 0.5, 0.3))
        stack45.push_async_callback(asyncio.sleep, 0.2)
        async with contextlib.AsyncExitStack() as stack47:
            await stack47.enter_async_context(Manager(48, 0.1, 0.5))
            stack47.push_async_callback(asyncio.sleep, 0.1)
            async for x in numbers(2, 0.1):
                log(49, short([await x for x in asyncio.as_completed([asyncio.sleep(0.2, 49), work2(49)])]))
                continue
    try:
        async with contextlib.AsyncExitStack() as stack56:
            await stack56.enter_async_context(Manager(57, 1, 0.2))
            stack56.push_async_callback(asyncio.sleep, 0.2)
            generator58 = numbers(3, 1)
            try:
                log(short(await generator58.athrow(RuntimeError(6))))
                log(short(await generator58.athrow(RuntimeError(6))))
                log(short(await generator58.athrow(RuntimeError(6))))
            except (Exception, StopAsyncIteration) as error:
                log('generator gave', short(error))
        async with Manager(59, 0.3, 0.1, swallow=ValueError):
            log(60, short(await asyncio.sleep(0.2, 62)))
            async with condition:
                condition.notify_all()
    except TimeoutError as error:
        log('caught', short(error))
    finally:
        log(67, short(await asyncio.wait_for(event.wait(), 0.3)))
    tasks.append(asyncio.create_task(work2(73), name='k74'))
    tasks[-1].add_done_callback(done)
    return n


async def work0(n):
    log(75, short(await asyncio.sleep(0.2, 77)))
    asyncio.current_task().cancel()
    coroutine84 = work1(84)
    try:
        log(short(coroutine84.close()))
    except BaseException as error:
        log('by hand', short(error))
    finally:
        coroutine84.close()
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.Queue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(1)
    for i in range(1):
        tasks.append(asyncio.create_task(work0(i)))
    async with condition:
        async with Manager(85, 1, 0.2):
            log(86, short(await anext(numbers(1, 0.1), 'none')))
        log(93, short(await asyncio.wait_for(event.wait(), 0.2)))
    asyncio.current_task().cancel('m')
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
