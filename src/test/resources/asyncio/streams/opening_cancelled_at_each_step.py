# oracle: loopback
import asyncio
async def main():
    lost = asyncio.Event()
    async def h(r, w):
        print('accepted'); print(await r.read()); w.close(); lost.set()
    s = await asyncio.start_server(h, '127.0.0.1', 0)
    port = s.sockets[0].getsockname()[1]
    for steps in range(6):
        t = asyncio.create_task(asyncio.open_connection('127.0.0.1', port))
        for _ in range(steps): await asyncio.sleep(0)
        print(steps, t.cancel())
        try: r, w = await t; print('got'); w.close()
        except asyncio.CancelledError: print('cancelled')
        await asyncio.sleep(0.02)
    s.close()
asyncio.run(main())
