# oracle: loopback
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('EH', c['message'], repr(c.get('exception'))))
    def sync(r, w): print('sync handler'); w.write(b'sync'); w.close()
    async def bad(r, w): raise ValueError('bad handler')
    def sbad(r, w): raise ValueError('bad sync')
    async def forget(r, w): w.write(b'forget')
    class H:
        async def __call__(self, r, w): w.write(b'obj'); w.close()
    async def cancels(r, w): raise asyncio.CancelledError
    for h in (sync, bad, sbad, forget, H(), cancels, None, 5):
        try: s = await asyncio.start_server(h, '127.0.0.1', 0)
        except BaseException as e: print(type(e).__name__, e); continue
        r, w = await asyncio.open_connection('127.0.0.1', s.sockets[0].getsockname()[1])
        try: print(await asyncio.wait_for(r.read(), 0.1))
        except BaseException as e: print(repr(e))
        w.close(); s.close()
        await asyncio.sleep(0.02)
asyncio.run(main())
