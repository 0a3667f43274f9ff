# oracle: loopback
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    gate = asyncio.Event(); got = 0
    async def h(r, w):
        nonlocal got
        await gate.wait()
        while d := await r.read(65536): got += len(d)
        w.close(); print('server read all', got >= 20_000_000)
    s = await asyncio.start_server(h, '127.0.0.1', 0)
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname())
    w.transport.set_write_buffer_limits(high=100)
    w.write(b'a' * 20_000_000)
    d1 = asyncio.create_task(w.drain()); d2 = asyncio.create_task(w.drain())
    await asyncio.sleep(0.02); print('blocked', d1.done(), d2.done(), w.transport.get_write_buffer_size() > 0)
    d2.cancel(); await asyncio.sleep(0)
    print(d2.cancelled(), d1.done())
    w.close(); print(w.is_closing())
    w.write(b'lost?')
    gate.set()
    try: await d1; print('drained')
    except BaseException as e: print(repr(e))
    await w.wait_closed(); await asyncio.sleep(0.05)
    # abort while draining
    gate.clear()
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname())
    w.write(b'a' * 20_000_000)
    d1 = asyncio.create_task(w.drain()); await asyncio.sleep(0.02)
    w.transport.abort()
    try: await d1; print('drained?')
    except BaseException as e: print(repr(e))
    try: await w.drain()
    except BaseException as e: print(repr(e))
    await w.wait_closed(); print('ok')
    gate.set(); await asyncio.sleep(0.05)
    s.close()
asyncio.run(main())
