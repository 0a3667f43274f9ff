import asyncio
print(1)
async def t1():
    raise ValueError(1)
async def m():
    try:
        raise KeyError(0)
    except KeyError:
        for mk in (lambda: asyncio.create_task(t1()), lambda: asyncio.gather(t1()), lambda: asyncio.wait_for(t1(), 1), lambda: next(iter(asyncio.as_completed([t1()]))), lambda: asyncio.shield(t1()), lambda: asyncio.wait_for(asyncio.sleep(1), 0.1)):
            try:
                await mk()
            except (ValueError, TimeoutError) as e:
                print(repr(e), repr(e.__context__), repr(e.__cause__))
        q = asyncio.Queue()
        try:
            q.get_nowait()
        except asyncio.QueueEmpty as e:
            print(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            async with asyncio.timeout(0.1):
                await asyncio.sleep(1)
        except TimeoutError as e:
            print(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            async with asyncio.TaskGroup() as tg:
                tg.create_task(t1())
        except ExceptionGroup as e:
            print(repr(e), repr(e.__context__), repr(e.__cause__), repr(e.exceptions[0].__context__))
        try:
            await asyncio.wait([])
        except ValueError as e:
            print(repr(e), repr(e.__context__), repr(e.__cause__))
        b = asyncio.Barrier(2)
        await b.abort()
        try:
            await b.wait()
        except asyncio.BrokenBarrierError as e:
            print(repr(e), repr(e.__context__), repr(e.__cause__))
        q.shutdown()
        try:
            await q.get()
        except asyncio.QueueShutDown as e:
            print(repr(e), repr(e.__context__), repr(e.__cause__))
        t = asyncio.create_task(asyncio.sleep(1))
        t.cancel()
        try:
            await t
        except asyncio.CancelledError as e:
            print(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            asyncio.get_running_loop().create_future().result()
        except asyncio.InvalidStateError as e:
            print(repr(e), repr(e.__context__), repr(e.__cause__))
asyncio.run(m())
