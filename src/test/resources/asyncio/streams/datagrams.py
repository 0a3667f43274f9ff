# oracle: loopback
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    class P(asyncio.DatagramProtocol):
        def __init__(self, n): self.n = n
        def connection_made(self, t): self.t = t; print(self.n, 'made')
        def datagram_received(self, d, a): print(self.n, 'got', d, a[0])
        def error_received(self, e): print(self.n, 'err', repr(e))
        def connection_lost(self, e): print(self.n, 'lost', repr(e))
    loop.set_exception_handler(lambda l, c: print('EH', c['message'], repr(c['exception'])))
    s, sp = await loop.create_datagram_endpoint(lambda: P('S'), local_addr=('127.0.0.1', 0))
    addr = s.get_extra_info('sockname')
    print(addr[0], s.get_extra_info('peername'), s.get_extra_info('socket').type, s.is_closing())
    c, cp = await loop.create_datagram_endpoint(lambda: P('C'), remote_addr=addr)
    print(c.get_extra_info('peername') == addr, c.get_write_buffer_size())
    c.sendto(b'one'); c.sendto(b'two', addr); c.sendto(b''); await asyncio.sleep(0.02)
    for bad in (('x',), (5,), (b'x', ('127.0.0.1', 1))):
        try: c.sendto(*bad)
        except (TypeError, ValueError) as e: print(type(e).__name__, str(e)[:40])
    s.sendto(b'back', c.get_extra_info('sockname')); await asyncio.sleep(0.02)
    s2, _ = await loop.create_datagram_endpoint(lambda: P('S2'), local_addr=('127.0.0.1', 0))
    s2.sendto(b'filtered', c.get_extra_info('sockname')); await asyncio.sleep(0.02)
    s2.sendto(b'no address'); await asyncio.sleep(0.02); print(s2.is_closing())
    try: await loop.create_datagram_endpoint(lambda: P('D'), local_addr=addr)
    except OSError as e: print(e)
    s.close(); s.close(); await asyncio.sleep(0.02)
    c.sendto(b'nobody'); await asyncio.sleep(0.02)
    c.abort(); await asyncio.sleep(0.02); c.sendto(b'after')
    for k in ({}, {'local_addr': 'x'}, {'local_addr': ('127.0.0.1',)}, {'remote_addr': 5}, {'sock': 5}):
        try: await loop.create_datagram_endpoint(lambda: P('D'), **k)
        except BaseException as e: print(k, type(e).__name__, e)
asyncio.run(main())
