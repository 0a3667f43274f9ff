# oracle: loopback
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    class B(asyncio.BufferedProtocol):
        def __init__(self): self.buf = bytearray(4)
        def connection_made(self, t): print('B made')
        def get_buffer(self, hint): print('hint', hint); return self.buf
        def buffer_updated(self, n): print('updated', n, bytes(self.buf[:n]))
        def eof_received(self): print('B eof'); return False
        def connection_lost(self, e): print('B lost', e)
    class K(asyncio.Protocol):
        def connection_made(self, t): self.t = t
        def eof_received(self): print('K eof keep'); self.t.write(b'half'); asyncio.get_running_loop().call_later(0.02, self.t.close); return True
        def connection_lost(self, e): print('K lost', e)
    class R(asyncio.Protocol):
        def data_received(self, d): print('R data', d)
        def eof_received(self): print('R eof')
        def connection_lost(self, e): print('R lost', e)
    s = await loop.create_server(B, '127.0.0.1', 0)
    t, p = await loop.create_connection(R, *s.sockets[0].getsockname())
    t.write(b'abcdefghij'); await asyncio.sleep(0.02); t.close(); await asyncio.sleep(0.02); s.close()
    s = await loop.create_server(K, '127.0.0.1', 0)
    t, p = await loop.create_connection(R, *s.sockets[0].getsockname())
    t.write_eof(); await asyncio.sleep(0.1); s.close()
    class Z(asyncio.BufferedProtocol):
        def get_buffer(self, hint): return bytearray(0)
        def connection_lost(self, e): print('Z lost', repr(e))
    class F(asyncio.Protocol):
        def data_received(self, d): raise ValueError('in data')
        def connection_lost(self, e): print('F lost', repr(e))
    class G(asyncio.Protocol):
        def connection_made(self, t): raise ValueError('in made')
        def connection_lost(self, e): print('G lost', repr(e))
    class E(asyncio.Protocol):
        def eof_received(self): raise ValueError('in eof')
        def connection_lost(self, e): print('E lost', repr(e))
    loop.set_exception_handler(lambda l, c: print('EH', c['message'], repr(c.get('exception')), sorted(c)))
    for cls in (Z, F, G, E):
        s = await loop.create_server(cls, '127.0.0.1', 0)
        t, p = await loop.create_connection(R, *s.sockets[0].getsockname())
        t.write(b'abc'); await asyncio.sleep(0.02); t.write_eof() if not t.is_closing() else None; await asyncio.sleep(0.02); t.close(); await asyncio.sleep(0.02); s.close()
    b = asyncio.BaseProtocol(); print(b.connection_made(None), b.connection_lost(None), b.pause_writing(), b.resume_writing())
    p = asyncio.Protocol(); print(p.data_received(b''), p.eof_received())
    d = asyncio.DatagramProtocol(); print(d.datagram_received(b'', None), d.error_received(None))
    sp = asyncio.SubprocessProtocol(); print(sp.pipe_data_received(1, b''), sp.pipe_connection_lost(1, None), sp.process_exited())
    for T in (asyncio.BaseTransport, asyncio.ReadTransport, asyncio.WriteTransport, asyncio.Transport, asyncio.DatagramTransport, asyncio.SubprocessTransport):
        t = T({'a': 1}); print(T.__name__, t.get_extra_info('a'), t.get_extra_info('b', 2))
        for m in [n for n in dir(T) if not n.startswith('_') and n != 'get_extra_info']:
            try: getattr(t, m)(*[b''] * (1 if m in ('write', 'set_protocol', 'sendto', 'get_pipe_transport', 'send_signal') else 0)); print(m, 'fine')
            except BaseException as e: print(m, repr(e))
asyncio.run(main())
