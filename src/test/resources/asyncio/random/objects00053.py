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
        loop.call_later(1, settle, number, number)
    return futures[number]


async def work3(n):
    if False: raise ZeroDivisionError
    async with asyncio.timeout(0.1) as timeout1:
        async with semaphore:
            log(2, short(await future(3)))
        async with contextlib.AsyncExitStack() as stack9:
            await stack9.enter_async_context(Manager(10, 0, 1))
            stack9.push_async_callback(asyncio.sleep, 1)
            async for x in numbers(2, 0.1):
                log(11, short(await future(0)))
                log('x', x)
    loop.call_later(0.2, settle, 3, ValueError('v'))
    log(20, short(await asyncio.wait([asyncio.create_task(asyncio.sleep(0.5, 20)), asyncio.ensure_future(asyncio.sleep(0.2, 20))], timeout=0.1, return_when=asyncio.FIRST_EXCEPTION)))
    return n


async def work2(n):
    async with Manager(27, 0.1, 0.5, fail=KeyError('k')):
        async with semaphore:
            with contextlib.suppress(TimeoutError):
                log(28, short(await asyncio.wait_for(queue.put(32), 0)))
            tasks.append(asyncio.create_task(work3(34), name='k35'))
            tasks[-1].add_done_callback(done)
        async with asyncio.timeout(0) as timeout36:
            async with asyncio.timeout(1) as timeout37:
                async with Manager(38, 0, 0.5, swallow=asyncio.CancelledError, fail=ValueError('v')):
                    log(39, short(await asyncio.wait_for(queue.get(), 0.2)))
                    log(46, short(await Awaitable(0, 49)))
            tasks.append(asyncio.create_task(work3(52), name='k53'))
            tasks[-1].add_done_callback(done)
    async with asyncio.timeout(0.1) as timeout54:
        log(55, short(await asyncio.wait_for(future(0), 0.3)))
        async with asyncio.timeout(0) as timeout62:
            async with contextlib.AsyncExitStack() as stack63:
                await stack63.enter_async_context(Manager(64, 0.5, 1))
                stack63.push_async_callback(asyncio.sleep, 1)
                if False: raise StopIteration(1)
                async with Manager(65, 0.2, 0.2, fail=ValueError('v')):
                    log(66, short(await asyncio.shield(work3(66))))
                    log(73, short(await asyncio.wait_for(work3(73), 0.1)))
            timeout62.reschedule(loop.time() + 0.3)
            log(80, short([await x for x in asyncio.as_completed([work3(80), asyncio.sleep(0.2, 80)])]))
    generator87 = numbers(2, 0.1)
    try:
        log(short(await generator87.aclose()))
    except (Exception, StopAsyncIteration) as error:
        log('generator gave', short(error))
    return n


async def work1(n):
    async with asyncio.timeout(0.2) as timeout88:
        async with contextlib.AsyncExitStack() as stack89:
            await stack89.enter_async_context(Manager(90, 0.1, 0.5))
            stack89.push_async_callback(asyncio.sleep, 1)
            async for x in numbers(2, 0):
                log(91, short(await asyncio.wait_for(queue.put(95), 0.5)))
                log(98, short(await asyncio.wait([asyncio.create_task(asyncio.sleep(0, 98)), asyncio.ensure_future(work3(98))], timeout=0.2, return_when=asyncio.ALL_COMPLETED)))
                break
            if True: raise StopIteration(1)
        asyncio.current_task().cancel()
    async with contextlib.AsyncExitStack() as stack107:
        await stack107.enter_async_context(Manager(108, 0.1, 0.2))
        stack107.push_async_callback(asyncio.sleep, 0.2)
        log(109, short(await asyncio.wait_for(queue.put(113), 1)))
    if tasks: log('cancel', tasks[0 % len(tasks)].cancel('m'))
    event.set()
    return n


async def work0(n):
    log(120, short(await anext(numbers(1, 0.2), 'none')))
    log(127, short(await asyncio.sleep(0.2, 129)))
    generator134 = numbers(1, 0.5)
    try:
        log(short(await generator134.asend(None)))
        log(short(await generator134.athrow(RuntimeError(6))))
    except (Exception, StopAsyncIteration) as error:
        log('generator gave', short(error))
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.Queue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(2)
    for i in range(1):
        tasks.append(asyncio.create_task(work0(i)))
    event.set()
    try:
        async with asyncio.TaskGroup() as group137:
            group137.create_task(work2(137))
            group137.create_task(work2(137))
            async with Manager(138, 1, 1, fail=asyncio.TimeoutError()):
                log(139, short(await asyncio.wait_for(event.wait(), 0)))
                coroutine146 = work3(146)
                try:
                    log(short(coroutine146.send(None)))
                except BaseException as error:
                    log('by hand', short(error))
                finally:
                    coroutine146.close()
    except* ValueError as errors:
        log('group', short(errors))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
