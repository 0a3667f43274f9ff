# oracle: loopback
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    log = []
    class P(asyncio.Protocol):
        def __init__(self, n, keep=False): self.n, self.keep = n, keep
        def connection_made(self, t): self.t = t
        def data_received(self, d): print(self.n, 'data', d)
        def eof_received(self): print(self.n, 'eof', self.t.is_closing(), self.t.is_reading()); return self.keep
        def connection_lost(self, e): print(self.n, 'lost', e, self.t.is_closing(), self.t.get_protocol() is self)
    ps = []
    def f(): p = P('S', True); ps.append(p); return p
    s = await loop.create_server(f, '127.0.0.1', 0)
    t, p = await loop.create_connection(lambda: P('C', False), *s.sockets[0].getsockname())
    await asyncio.sleep(0.02)
    t.write(b'1'); t.write_eof()
    try: t.write(b'2')
    except RuntimeError as e: print(e)
    try: t.writelines([b'2'])
    except RuntimeError as e: print(e)
    t.write_eof()
    await asyncio.sleep(0.02)
    ps[0].t.write(b'still'); await asyncio.sleep(0.02)
    ps[0].t.close(); await asyncio.sleep(0.02)
    print(t.is_closing(), t.get_protocol(), t.get_write_buffer_size())
    t.close(); t.abort(); t.write_eof()
    t.set_protocol(p); print(t.get_protocol() is p)
    t, p = await loop.create_connection(lambda: P('C', True), *s.sockets[0].getsockname())
    await asyncio.sleep(0.02); q = ps[1].t
    q.pause_reading(); t.write(b'unread'); await asyncio.sleep(0.02)
    q.close(); await asyncio.sleep(0.02)
    print('C closing', t.is_closing())
    t, p = await loop.create_connection(lambda: P('C', True), *s.sockets[0].getsockname())
    await asyncio.sleep(0.02); q = ps[2].t
    q.pause_reading(); t.pause_reading(); t.write(b'unread'); await asyncio.sleep(0.02)
    q.abort(); await asyncio.sleep(0.02)
    t.write(b'x'); await asyncio.sleep(0.02); t.write(b'y'); await asyncio.sleep(0.02)
    print('C closing', t.is_closing())
    t.close()
    s.close()
asyncio.run(main())
