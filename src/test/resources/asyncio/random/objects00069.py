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
        futures[number] = loop.create_future()
        loop.call_later(0.1, settle, number, number)
    return futures[number]


async def work3(n):
    log(1, short(await asyncio.wait_for(queue.get(), 0.5)))
    log(8, short(await anext(numbers(1, 0.2), 'none')))
    return n


async def work2(n):
    async with semaphore:
        log(15, short([await x for x in asyncio.as_completed([work3(15), work3(15)])]))
        async with asyncio.timeout(0.1) as timeout22:
            async with contextlib.AsyncExitStack() as stack23:
                await stack23.enter_async_context(Manager(24, 0.1, 0.3))
                stack23.push_async_callback(asyncio.sleep, 1)
                log(25, short(await asyncio.create_task(work3(25), name='t31', eager_start=True)))
            log(32, short(await work3(32)))
            timeout22.reschedule(loop.time() + 0.2)
            log(39, short(await asyncio.wait_for(queue.put(43), 0.5)))
    return n


async def work1(n):
    tasks.append(asyncio.create_task(work2(45), name='k46'))
    tasks[-1].add_done_callback(done)
    async with contextlib.AsyncExitStack() as stack47:
        await stack47.enter_async_context(Manager(48, 0.3, 0.2))
        stack47.push_async_callback(asyncio.sleep, 0.3)
        log(49, short(await Awaitable(0, 52)))
        generator56 = numbers(2, 0.2)
        try:
            log(short(await generator56.asend(None)))
            log(short(await generator56.asend(None)))
            log(short(await generator56.athrow(KeyError)))
        except (Exception, StopAsyncIteration) as error:
            log('generator gave', short(error))
    return n


async def work0(n):
    log(57, short(await future(1)))
    coroutine64 = work1(64)
    try:
        log(short(coroutine64.throw(ValueError(7))))
    except BaseException as error:
        log('by hand', short(error))
    finally:
        coroutine64.close()
    async with Manager(65, 0.3, 0.2, swallow=BaseException, fail=ValueError('v')):
        async with asyncio.timeout(0.3) as timeout66:
            if tasks: log('cancel', tasks[0 % len(tasks)].cancel())
            timeout66.reschedule(loop.time() + 0.5)
            log(69, short(await asyncio.sleep(0.2, 70)))
        with contextlib.suppress(ValueError):
            coroutine76 = asyncio.sleep(0.1, 76)
            try:
                log(short(coroutine76.close()))
            except BaseException as error:
                log('by hand', short(error))
            finally:
                coroutine76.close()
    log(77, short(await OwnTask(work3(77), loop=loop, name='own82')))
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.LifoQueue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(2)
    for i in range(3):
        tasks.append(asyncio.create_task(work0(i)))
    async with contextlib.AsyncExitStack() as stack84:
        await stack84.enter_async_context(Manager(85, 0.5, 0.3))
        stack84.push_async_callback(asyncio.sleep, 0.3)
        try:
            with contextlib.suppress(ValueError):
                async with condition:
                    condition.notify_all()
                log(86, short(await asyncio.shield(work3(86))))
            async for x in numbers(2, 0.1):
                log(93, short(await work3(93)))
                log(100, short(await asyncio.wait([asyncio.create_task(asyncio.sleep(0.3, 100)), asyncio.ensure_future(work1(100))], timeout=0, return_when=asyncio.FIRST_COMPLETED)))
                break
        except asyncio.CancelledError as error:
            log('caught', short(error))
            raise ValueError('v')
        finally:
            log(107, short(await asyncio.wait_for(future(2), 0.3)))
        asyncio.current_task().cancel('m')
    generator116 = numbers(3, 0.1)
    try:
        log(short(await generator116.athrow(KeyError)))
        log(short(await generator116.__anext__()))
        log(short(await generator116.asend(None)))
    except (Exception, StopAsyncIteration) as error:
        log('generator gave', short(error))
    tasks.append(asyncio.create_task(work3(116), name='k117'))
    tasks[-1].add_done_callback(done)
    if tasks: log('cancel', tasks[2 % len(tasks)].cancel())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
