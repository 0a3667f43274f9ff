# oracle: loopback
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    class P(asyncio.Protocol):
        def connection_made(self, t): self.t = t; print(type(self).__name__, 'made')
        def data_received(self, d): print(type(self).__name__, 'data', d)
        def eof_received(self): print(type(self).__name__, 'eof')
        def connection_lost(self, e): print(type(self).__name__, 'lost', e)
    class C(P): pass
    class S(P): pass
    s = await loop.create_server(S, '127.0.0.1', 0)
    port = s.sockets[0].getsockname()[1]
    for kw in (dict(host='127.0.0.1'), dict(port=port), dict(), dict(host='127.0.0.1', port=port, sock=1), dict(host='127.0.0.1', port=port, server_hostname='x'), dict(host='127.0.0.1', port=port, ssl_handshake_timeout=1), dict(host='127.0.0.1', port=port, happy_eyeballs_delay=0.25), dict(host='127.0.0.1', port=port, local_addr=('127.0.0.1', 0)), dict(host='127.0.0.1', port=port, ssl_shutdown_timeout=3), dict(sock=5), dict(host='127.0.0.1', port=port, all_errors=True), dict(host='nosuch.invalid', port=1)):
        try:
            t, p = await loop.create_connection(C, **kw); print('ok', sorted(kw)); t.close(); await asyncio.sleep(0.02)
        except BaseException as e: print(sorted(kw), type(e).__name__, str(e)[:80])
    t, p = await loop.create_connection(C, '127.0.0.1', port)
    print(t.get_protocol() is p, t.is_closing(), t.is_reading(), t.can_write_eof(), t.get_write_buffer_size(), t.get_write_buffer_limits())
    t.set_write_buffer_limits(100); print(t.get_write_buffer_limits())
    t.set_write_buffer_limits(low=5); print(t.get_write_buffer_limits())
    t.set_write_buffer_limits(0); print(t.get_write_buffer_limits())
    for a in ((1, 5), (-1, None), (5, -1)):
        try: t.set_write_buffer_limits(*a); print(t.get_write_buffer_limits())
        except BaseException as e: print(type(e).__name__, e)
    t.pause_reading(); t.pause_reading(); print(t.is_reading()); t.resume_reading(); t.resume_reading(); print(t.is_reading())
    t.write(b'hello'); t.writelines([b'a', b'b']); await asyncio.sleep(0.02)
    t.write_eof(); await asyncio.sleep(0.02)
    print('closing', t.is_closing()); await asyncio.sleep(0.02)
    t.set_protocol(S()); print(type(t.get_protocol()).__name__)
    t.abort(); t.abort(); await asyncio.sleep(0.02)
    t.pause_reading(); print(t.is_reading(), t.is_closing())
    t, p = await loop.create_connection(C, '127.0.0.1', port); await asyncio.sleep(0.02)
    t.close(); t.write(b'x'); await asyncio.sleep(0.02)
    s.close()
asyncio.run(main())
