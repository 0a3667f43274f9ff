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
        loop.call_later(0, settle, number, number)
    return futures[number]


async def work3(n):
    tasks.append(asyncio.create_task(asyncio.sleep(0.3, 0), name='k1'))
    tasks[-1].add_done_callback(done)
    try:
        async with asyncio.TaskGroup() as group2:
            group2.create_task(asyncio.sleep(0.2, 2))
            group2.create_task(asyncio.sleep(0.3, 2))
            async with contextlib.AsyncExitStack() as stack3:
                await stack3.enter_async_context(Manager(4, 0.1, 0.2))
                stack3.push_async_callback(asyncio.sleep, 0.3)
                if True: raise ValueError('v')
    except* Exception as errors:
        log('group', short(errors))
    return n


async def work2(n):
    async with asyncio.timeout(0.5) as timeout5:
        async with condition:
            condition.notify()
    log(6, short(await asyncio.wait([asyncio.create_task(work3(6)), asyncio.ensure_future(asyncio.sleep(0.5, 6))], timeout=0.1, return_when=asyncio.FIRST_COMPLETED)))
    try:
        async with asyncio.TaskGroup() as group13:
            group13.create_task(work3(13))
            group13.create_task(work3(13))
            log(14, short(await asyncio.shield(work3(14))))
            with contextlib.suppress(asyncio.CancelledError):
                try:
                    log(21, short(await asyncio.wait_for(future(2), 0.1)))
                    log(28, short(await OwnTask(work3(28), loop=loop, name='own33')))
                except TimeoutError as error:
                    log('caught', short(error))
                finally:
                    log(35, short([x async for x in numbers(0, 0.3)]))
                async with asyncio.timeout(0.3) as timeout42:
                    log(43, short(await future(0)))
                    log(50, short([await x for x in asyncio.as_completed([asyncio.sleep(0.5, 50), work3(50)])]))
    except* Exception as errors:
        log('group', short(errors))
    return n


async def work1(n):
    async with condition:
        condition.notify()
    if False: raise asyncio.CancelledError('c')
    return n


async def work0(n):
    log(57, short(await asyncio.wait_for(event.wait(), 0.2)))
    log(64, short(await work2(64)))
    async with contextlib.AsyncExitStack() as stack71:
        await stack71.enter_async_context(Manager(72, 0.2, 0.1))
        stack71.push_async_callback(asyncio.sleep, 0.1)
        with contextlib.suppress((KeyError, RuntimeError)):
            with contextlib.suppress(ValueError):
                async with condition:
                    condition.notify_all()
                log(73, short(await anext(numbers(1, 0.1), 'none')))
        context = contextvars.copy_context()
        context.run(var.set, 80)
        tasks.append(loop.create_task(work3(80), context=context))
    try:
        async with condition:
            async for x in numbers(2, 0.5):
                log(81, short(await OwnTask(work1(81), loop=loop, name='own86')))
                continue
    except (KeyError, RuntimeError) as error:
        log('caught', short(error))
    finally:
        log(88, short(await asyncio.create_task(work2(88), name='t94', eager_start=False)))
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = OwnQueue(2), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(2)
    for i in range(2):
        tasks.append(asyncio.create_task(work0(i)))
    log(95, short(await asyncio.wait_for(queue.get(), 0)))
    async with condition:
        await asyncio.wait_for(condition.wait(), 0.5)
    generator102 = numbers(1, 0.2)
    try:
        log(short(await generator102.aclose()))
        log(short(await generator102.athrow(ValueError(5))))
    except (Exception, StopAsyncIteration) as error:
        log('generator gave', short(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(asyncio.wait_for(main(), 20))
