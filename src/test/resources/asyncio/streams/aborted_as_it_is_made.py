# oracle: loopback
import asyncio, os
async def main():
    loop = asyncio.get_running_loop()
    class S(asyncio.Protocol):
        def connection_made(self, t): print('S made'); self.t = t
        def data_received(self, d): print('S data', d)
        def eof_received(self): print('S eof')
        def connection_lost(self, e): print('S lost', repr(e))
    class C(asyncio.Protocol):
        def connection_made(self, t): print('C made'); t.write(b'x'); t.abort()
        def connection_lost(self, e): print('C lost', repr(e))
    class D(asyncio.Protocol):
        def connection_made(self, t): print('D made'); t.abort()
        def connection_lost(self, e): print('D lost', repr(e))
    p = '/tmp/loopscope-aborted.sock'
    s = await loop.create_unix_server(S, p)
    for c in (C, D):
        t, pr = await loop.create_unix_connection(c, p); print(t.is_closing()); await asyncio.sleep(0.02)
    s.close(); await s.wait_closed()
    s = await loop.create_server(S, '127.0.0.1', 0)
    for c in (C, D):
        t, pr = await loop.create_connection(c, *s.sockets[0].getsockname()); print(t.is_closing()); await asyncio.sleep(0.02)
    s.close()
asyncio.run(main())
