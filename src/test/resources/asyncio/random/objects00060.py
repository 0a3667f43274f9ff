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
    log(1, short(await asyncio.wait_for(asyncio.sleep(1, 1), 0.5)))
    async with contextlib.AsyncExitStack() as stack8:
        await stack8.enter_async_context(Manager(9, 0, 0.2))
        stack8.push_async_callback(asyncio.sleep, 0.2)
        try:
            async with asyncio.TaskGroup() as group10:
                group10.create_task(asyncio.sleep(0.1, 10))
                coroutine11 = asyncio.sleep(0.2, 11)
                try:
                    log(short(coroutine11.throw(ValueError(7))))
                except BaseException as error:
                    log('by hand', short(error))
                finally:
                    coroutine11.close()
                async with Manager(12, 0.5, 0.1, swallow=TimeoutError):
                    log(13, short(await asyncio.wait([asyncio.create_task(asyncio.sleep(0, 13)), asyncio.ensure_future(asyncio.sleep(0, 13))], timeout=0.1, return_when=asyncio.FIRST_COMPLETED)))
        except* Exception as errors:
            log('group', short(errors))
    async with contextlib.AsyncExitStack() as stack20:
        await stack20.enter_async_context(Manager(21, 0.1, 0.2))
        stack20.push_async_callback(asyncio.sleep, 0.5)
        async with asyncio.timeout(1) as timeout22:
            async with Manager(23, 0.3, 0.5):
                log(24, short(await asyncio.sleep(0, 26)))
                log(31, short(await asyncio.sleep(0.5, 31)))
    return n


async def work1(n):
    async with condition:
        condition.notify()
    log(38, short(await asyncio.gather(work2(38), work2(38), return_exceptions=True)))
    with contextlib.suppress(ValueError):
        async with contextlib.AsyncExitStack() as stack45:
            await stack45.enter_async_context(Manager(46, 0.2, 0.1))
            stack45.push_async_callback(asyncio.sleep, 1)
            async with Manager(47, 0.1, 0.5, fail=asyncio.TimeoutError()):
                async for x in numbers(2, 0):
                    log(48, short(await anext(numbers(1, 0.1), 'none')))
                    log(55, short([x async for x in numbers(0, 0.1)]))
                    break
                async with asyncio.timeout(0.1) as timeout62:
                    log(63, short(await work2(63)))
                    log(70, short(await asyncio.wait_for(future(2), 0)))
                    timeout62.reschedule(loop.time() + 0.1)
                    log(77, short(await asyncio.sleep(0.3, 78)))
            asyncio.current_task().cancel()
    event.clear()
    return n


async def work0(n):
    try:
        try:
            log(88, short(await asyncio.sleep(0.2, 90)))
            event.set()
        except OSError as error:
            log('caught', short(error))
        finally:
            log(97, short(await asyncio.wait_for(future(2), 0.2)))
    except OSError as error:
        log('caught', short(error))
    finally:
        log(104, short(await asyncio.wait_for(future(1), 0.1)))
    async with asyncio.timeout(0.2) as timeout111:
        var.set(113)
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.LifoQueue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(2)
    for i in range(2):
        tasks.append(asyncio.create_task(work0(i)))
    async with asyncio.timeout(0.5) as timeout114:
        log(115, short(await asyncio.wait([asyncio.create_task(asyncio.sleep(0.2, 115)), asyncio.ensure_future(work2(115))], timeout=0.1, return_when=asyncio.FIRST_EXCEPTION)))
        timeout114.reschedule(loop.time() + 0.1)
        log(122, short(await asyncio.sleep(0.5, 123)))
    async with condition:
        async with contextlib.AsyncExitStack() as stack129:
            await stack129.enter_async_context(Manager(130, 0.3, 0.1))
            stack129.push_async_callback(asyncio.sleep, 1)
            log(131, short([await x for x in asyncio.as_completed([work1(131), asyncio.sleep(0.5, 131)])]))
            async with contextlib.AsyncExitStack() as stack138:
                await stack138.enter_async_context(Manager(139, 0, 0.2))
                stack138.push_async_callback(asyncio.sleep, 0.2)
                log(140, short([await x for x in asyncio.as_completed([work2(140), work2(140)])]))
                log(147, short(await future(2)))
        var.set(155)
    async with condition:
        await asyncio.wait_for(condition.wait(), 0.2)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
