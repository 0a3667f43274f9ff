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
    if True: raise StopIteration(1)
    log(1, short(await asyncio.wait_for(queue.put(5), 0.1)))
    log(8, short(await asyncio.wait_for(queue.get(), 0.1)))
    return n


async def work2(n):
    async with Manager(15, 0.3, 0.5):
        context = contextvars.copy_context()
        context.run(var.set, 16)
        tasks.append(loop.create_task(work3(16), context=context))
    log(17, short([await x for x in asyncio.as_completed([work3(17), work3(17)])]))
    async with Manager(24, 0.3, 0.3, fail=ValueError('v')):
        asyncio.current_task().cancel('m')
    coroutine27 = asyncio.sleep(0.3, 27)
    try:
        log(short(coroutine27.send(None)))
    except BaseException as error:
        log('by hand', short(error))
    finally:
        coroutine27.close()
    return n


async def work1(n):
    asyncio.current_task().cancel('m')
    log(30, short(await asyncio.wait_for(event.wait(), 0.5)))
    try:
        async with contextlib.AsyncExitStack() as stack37:
            await stack37.enter_async_context(Manager(38, 0.1, 0.1))
            stack37.push_async_callback(asyncio.sleep, 0.1)
            if False: raise asyncio.CancelledError('c')
        async with condition:
            condition.notify()
    except Exception as error:
        log('caught', short(error))
        raise OSError('o') from error
    finally:
        log(39, short([x async for x in numbers(2, 0)]))
    async with asyncio.timeout(0.2) as timeout46:
        log(47, short(await OwnTask(work2(47), loop=loop, name='own52')))
    return n


async def work0(n):
    context = contextvars.copy_context()
    context.run(var.set, 54)
    tasks.append(loop.create_task(asyncio.sleep(0.2, 54), context=context))
    generator55 = numbers(2, 0.1)
    try:
        log(short(await generator55.aclose()))
    except (Exception, StopAsyncIteration) as error:
        log('generator gave', short(error))
    async with condition:
        condition.notify_all()
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.Queue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(2)
    for i in range(2):
        tasks.append(asyncio.create_task(work0(i)))
    tasks.append(asyncio.create_task(work3(55), name='k56'))
    tasks[-1].add_done_callback(done)
    async with asyncio.timeout(0.5) as timeout57:
        generator58 = numbers(2, 0.3)
        try:
            log(short(await generator58.aclose()))
            log(short(await generator58.aclose()))
            log(short(await generator58.asend(None)))
        except (Exception, StopAsyncIteration) as error:
            log('generator gave', short(error))
        tasks.append(asyncio.create_task(asyncio.sleep(0.1, 58), name='k59'))
        tasks[-1].add_done_callback(done)
    try:
        with contextlib.suppress(asyncio.CancelledError):
            log(60, short(await asyncio.create_task(work2(60), name='t66', eager_start=True)))
    except ValueError as error:
        log('caught', short(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(asyncio.wait_for(main(), 20))
