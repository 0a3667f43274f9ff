"""Mocks put into classes of asyncio and its modules by patch, patch.object and patch.multiple."""

import asyncio
from unittest import mock
from unittest.mock import patch, AsyncMock, MagicMock, call


async def fetch(n):
    await asyncio.sleep(n)
    return n


class Service:
    def __init__(self):
        self.q = asyncio.Queue()

    async def push(self, x):
        await self.q.put(x)

    async def pop(self):
        return await self.q.get()


async def t1():
    with patch("asyncio.Queue.get", new_callable=AsyncMock) as g:
        g.return_value = 42
        s = Service()
        print(await s.pop(), g.await_count, g.await_args)
        g.assert_awaited_once_with()
    s = Service()
    await s.push(1)
    print(await s.pop())


async def t2():
    with patch.object(asyncio.Queue, "put", autospec=True) as p:
        s = Service()
        await s.push(5)
        p.assert_awaited_once_with(s.q, 5)
        print(p.mock_calls == [call(s.q, 5)], p.await_count)
    print(asyncio.Queue.put.__qualname__)


async def t3():
    with patch.object(asyncio.Lock, "acquire") as a:
        a.return_value = True
        l = asyncio.Lock()
        print(type(a).__name__, await l.acquire(), l.locked())
    with patch.object(asyncio.Event, "wait", side_effect=TimeoutError("no")):
        try:
            await asyncio.Event().wait()
        except TimeoutError as e:
            print("te", e)


async def t4():
    with patch("asyncio.sleep", new=AsyncMock()) as s:
        await fetch(10)
        print(s.await_args_list, asyncio.get_running_loop().time())
    with patch("asyncio.sleep") as s:
        await fetch(7)
        print(type(s).__name__, s.await_args_list)


async def t5():
    with patch.object(asyncio.Semaphore, "acquire", wraps=None) as a:
        print(type(a).__name__)
    with patch.multiple(asyncio.Queue, put=mock.DEFAULT, get=mock.DEFAULT) as d:
        print(sorted(d))
        q = asyncio.Queue()
        await q.put(1)
        await q.get()
        print(d["put"].await_count)
    with patch.object(asyncio.TaskGroup, "create_task") as ct:
        async with asyncio.TaskGroup() as g:
            g.create_task("x")
        print(ct.call_args, type(ct).__name__)
    orig = asyncio.Queue.put

    async def spy(self, item):
        print("spy", item)
        return await orig(self, item)

    with patch.object(asyncio.Queue, "put", spy):
        q = asyncio.Queue()
        await q.put(3)
    with patch.object(asyncio.Queue, "put", autospec=True, side_effect=orig) as p:
        q = asyncio.Queue()
        await q.put(4)
        print(q.qsize(), p.await_count)
    with patch.object(asyncio.Queue, "newattr", 3, create=True):
        print(asyncio.Queue.newattr)
    print(hasattr(asyncio.Queue, "newattr"))
    try:
        with patch.object(asyncio.Queue, "nothere", 3):
            pass
    except AttributeError as e:
        print(e)
    try:
        with patch.object(asyncio.Task, "cancel"):
            pass
    except TypeError as e:
        print(e)


@patch("asyncio.Queue.qsize", return_value=99)
async def t6(m):
    print(asyncio.Queue().qsize(), m.call_count)


@patch.object(asyncio.Queue, "maxsize", new_callable=mock.PropertyMock)
async def t7(m):
    m.return_value = 7
    print(asyncio.Queue(1).maxsize)


async def main():
    for t in t1, t2, t3, t4, t5, t6, t7:
        print("--", t.__name__)
        await t()
    p = patch.object(asyncio.Queue, "full", return_value=True)
    p.start()
    q = asyncio.Queue()
    try:
        q.put_nowait(1)
    except asyncio.QueueFull:
        print("full")
    p.stop()
    q.put_nowait(1)
    print(q)


asyncio.run(main())
with patch("asyncio.run") as r:
    asyncio.run("x")
    print(r.call_args)
with patch.object(asyncio.Runner, "run", return_value=5) as r:
    print(asyncio.run("co"), r.call_args)
with patch(
    "asyncio.BaseEventLoop.create_task",
    autospec=True,
    side_effect=asyncio.BaseEventLoop.create_task,
) as ct:

    async def m():
        pass

    asyncio.run(m())
with patch("asyncio.Queue") as Q:
    Q.return_value.get = AsyncMock(side_effect=[1, 2, asyncio.CancelledError])

    async def m():
        q = asyncio.Queue()
        print(await q.get(), await q.get())
        try:
            await q.get()
        except asyncio.CancelledError:
            print("cancelled")

    asyncio.run(m())
q = mock.create_autospec(asyncio.Queue)
print(type(q).__name__)
qi = mock.create_autospec(asyncio.Queue, instance=True)
print(type(qi.get).__name__, type(qi.put_nowait).__name__)
mm = MagicMock(spec=asyncio.Queue)
print(type(mm.put).__name__, isinstance(mm, asyncio.Queue))
