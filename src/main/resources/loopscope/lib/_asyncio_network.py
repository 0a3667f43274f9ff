"""A network that exists only in memory: servers, connections and transports between tasks of one program."""

import asyncio
from collections import deque
from contextvars import copy_context
from _hardware import bandwidth, latency
from os import fspath

# What a connection holds on its way before a sender has to keep the rest, as the buffers of a system's sockets do.
_ON_THE_WAY = 256 * 1024
_BLOCK = 256 * 1024

_listening = {}
_next_port = 49151
_next_descriptor = 5


_SENT_AT_ONCE = 16 * 1024  # bytes that sendfile reads and writes in one go

_RESET = object()  # comes instead of the end from a side that goes without having read everything

_LOST_WRITES_BEFORE_A_WARNING = 5


def _one_more_lost(lost):
    """Counts one more write after a connection was lost, and warns of it when there were many."""
    if lost >= _LOST_WRITES_BEFORE_A_WARNING:
        from logging import getLogger
        getLogger("asyncio").warning("socket.send() raised exception.")
    return lost + 1


class gaierror(OSError):
    pass


gaierror.__module__ = "socket"


def _descriptor():
    global _next_descriptor
    _next_descriptor += 1
    return _next_descriptor


def _free_port():
    global _next_port
    _next_port += 1
    return _next_port


class TransportSocket:
    """What programs may ask of a socket that they did not make."""

    def __init__(self, address, peer=None):
        self._address, self._peer, self._descriptor = address, peer, _descriptor()

    @property
    def proto(self):
        return 0 if isinstance(self._address, str) else 6

    @property
    def family(self):
        import socket
        return socket.AF_UNIX if isinstance(self._address, str) else socket.AF_INET

    @property
    def type(self):
        import socket
        return socket.SOCK_STREAM

    def getsockname(self):
        return self._address

    def getpeername(self):
        if self._peer is None:
            raise OSError(107, "Transport endpoint is not connected")
        return self._peer

    def fileno(self):
        return self._descriptor

    def gettimeout(self):
        return 0

    def settimeout(self, value):
        if value != 0:
            raise ValueError("settimeout(): only 0 timeout is allowed on transport sockets")

    def setblocking(self, flag):
        if flag:
            raise ValueError("setblocking(): transport sockets cannot be blocking")

    def get_inheritable(self):
        return False

    def setsockopt(self, *args):
        pass

    def getsockopt(self, *args):
        return 0

    def __repr__(self):
        own = f", laddr={self._address}" if self._address else ""
        peer = f", raddr={self._peer}" if self._peer else ""
        kind = f"family={int(self.family)}, type=1, proto={self.proto}"
        return f"<asyncio.TransportSocket fd={self._descriptor}, {kind}{own}{peer}>"


TransportSocket.__module__ = "asyncio.trsock"


class _SelectorSocketTransport(asyncio.Transport):
    """One end of a connection."""

    def __init__(self, loop, protocol, socket, server=None):
        super().__init__({"socket": socket, "sockname": socket.getsockname(), "peername": socket._peer})
        self._loop, self._protocol, self._server = loop, protocol, server
        self._peer = None
        self._buffer = deque()
        self._buffered = 0
        self._coming, self._arrived, self._early = deque(), deque(), deque()
        self._polled = self._end_read = False
        self._context = copy_context()
        self._on_the_way = 0
        self._free_at = 0.0
        self._closing = self._gone = self._eof = self._eof_asked = self._peer_gone = False
        self._lost = 0  # how many writes there were since the connection was lost, which counts as one
        self._reading = True
        self._protocol_paused = False
        self.set_write_buffer_limits()
        if server is not None:
            server._attach(self)

    def __repr__(self):
        info = [type(self).__name__]
        if self._gone:
            info.append("closed")
        elif self._closing:
            info.append("closing")
        info.append(f"fd={self._extra['socket'].fileno()}")
        if not self._gone:
            info.append("read=polling" if self._reading and not self._closing else "read=idle")
            state = "polling" if self._buffer else "idle"
            info.append(f"write=<{state}, bufsize={self._buffered}>")
        return f"<{' '.join(info)}>"

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def is_closing(self):
        return self._closing

    # Reading

    def is_reading(self):
        return not self._closing and self._reading

    def pause_reading(self):
        if self.is_reading():
            self._reading = False

    def resume_reading(self):
        if not self._closing and not self._reading:
            self._reading = True
            if self._arrived and not self._polled:
                self._poll(0)

    def _arrive(self):
        """What the peer sent came through: data, or its end, which is None."""
        now = self._loop.time()
        while self._coming and self._coming[0][0] <= now:
            self._arrived.append(self._coming.popleft()[1])
        if self._arrived[-1] is _RESET and self._buffer:
            self._fail(self._reset())
        if self._reading and not self._polled:
            self._read_ready()

    def _poll(self, seconds):
        self._polled = True
        self._loop.call_later(seconds, self._read_ready, context=self._context)

    def _read_ready(self):
        """Reads once, all that is there, and what is left then in another iteration."""
        self._polled = False
        if not self._arrived or not self._reading or self._closing or self._end_read:
            return
        if self._arrived[0] is _RESET:
            self._fail(self._reset())
        elif isinstance(self._protocol, asyncio.BufferedProtocol):
            self._fill_a_buffer()
        elif self._arrived[0] is None:
            self._read_end()
        else:
            self._hand_over("data_received", self._take(_BLOCK))
        if self._arrived and self._reading and not self._polled:
            self._poll(0)

    def _reset(self):
        """What a side is told that reads or writes after the other has gone without having read everything."""
        if self._end_read or None in self._arrived:
            return BrokenPipeError(32, "Broken pipe")
        return ConnectionResetError(104, "Connection reset by peer")

    def _read_end(self):
        self._arrived.popleft()
        self._end_read = True
        if not self._hand_over("eof_received") and not self._lost:
            self.close()

    def _fill_a_buffer(self):
        room = self._hand_over("get_buffer", -1)
        if room is None:
            return
        if not len(room):
            error = RuntimeError("get_buffer() returned an empty buffer")
            self._report("Fatal error: protocol.get_buffer() call failed.", error)
            self._fail(error)
            return
        if self._arrived[0] is None:
            self._read_end()
            return
        data = self._take(len(room))
        room[:len(data)] = data
        self._hand_over("buffer_updated", len(data))

    def _take(self, most):
        """At most so many bytes of what arrived, in however many pieces."""
        parts, room = [], most
        while room and self._arrived and self._arrived[0] not in (None, _RESET):
            first = self._arrived.popleft()
            if len(first) > room:
                self._arrived.appendleft(first[room:])
                first = first[:room]
            room -= len(first)
            parts.append(first)
        self._peer._taken(most - room)
        return b"".join(parts)

    def _hand_over(self, method, *args):
        """Tells the protocol; a protocol that fails loses its connection."""
        try:
            return getattr(self._protocol, method)(*args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._report(f"Fatal error: protocol.{method}() call failed.", error)
            self._fail(error)

    def _report(self, message, error):
        self._loop.call_exception_handler(
            {"message": message, "exception": error, "transport": self, "protocol": self._protocol})

    def _slow_down(self, method):
        try:
            getattr(self._protocol, method)()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._report(f"protocol.{method}() failed", error)

    # Writing

    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = 64 * 1024 if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high, self._low = high, low
        self._pause_protocol()

    def _pause_protocol(self):
        if self._buffered > self._high and not self._protocol_paused:
            self._protocol_paused = True
            self._slow_down("pause_writing")

    def get_write_buffer_limits(self):
        return self._low, self._high

    def get_write_buffer_size(self):
        return self._buffered

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data argument must be a bytes, bytearray, or memoryview object, "
                            f"not {type(data).__name__!r}")
        if self._eof_asked:
            raise RuntimeError("Cannot call write() after write_eof()")
        if data and not self._is_lost_write():
            self._write(bytes(data))

    def writelines(self, list_of_data):
        if self._eof_asked:
            raise RuntimeError("Cannot call writelines() after write_eof()")
        if list_of_data and not self._is_lost_write():
            self._write(b"".join([memoryview(data) for data in list_of_data]))

    def _is_lost_write(self):
        if self._lost:
            self._lost = _one_more_lost(self._lost)
            return True
        if not self._peer_gone:
            return False
        if self._peer_gone != "unknown":
            self._fail(self._reset() if self._peer_gone == "reset" else BrokenPipeError(32, "Broken pipe"))
        else:
            # Only what comes back tells that the other side is gone.
            self._peer_gone = "known"
        return True

    def _write(self, data):
        self._buffer.append(memoryview(data))
        self._buffered += len(data)
        self._pump()
        self._pause_protocol()

    def _next_block(self, most):
        """Takes from the buffer what goes on its way at once, however it was written."""
        block = []
        while self._buffer and most:
            first = self._buffer.popleft()
            if len(first) > most:
                self._buffer.appendleft(first[most:])
                first = first[:most]
            most -= len(first)
            block.append(first)
        return b"".join(block)

    def _pump(self):
        """Sends on its way what finds room there."""
        while self._buffer and self._on_the_way < _ON_THE_WAY:
            block = self._next_block(min(_BLOCK, _ON_THE_WAY - self._on_the_way))
            self._buffered -= len(block)
            self._on_the_way += len(block)
            self._send(block)
        if not self._buffer:
            if self._eof is True:
                self._eof = "sent"
                self._send(None)
            if self._closing and not self._lost:
                self._loop.call_soon(self._call_connection_lost, None)
                self._lost = 1

    def _send(self, block):
        if self._peer is None:
            # The system keeps it until the other side accepts.
            self._early.append(block)
            return
        seconds = latency
        if bandwidth:
            # The end of the data comes after the data.
            size = 0 if block in (None, _RESET) else len(block)
            self._free_at = max(self._free_at, self._loop.time()) + size / bandwidth
            seconds += self._free_at - self._loop.time()
        due, peer = self._loop.time() + seconds, self._peer
        if not peer._coming or peer._coming[-1][0] != due:
            # A timer even for no time at all: what a selector finds runs after what was called soon before.
            self._loop.call_at(due, peer._arrive, context=peer._context)
        peer._coming.append((due, block))

    def _taken(self, count):
        self._on_the_way -= count
        self._pump()
        if self._protocol_paused and self._buffered <= self._low and not self._gone:
            self._protocol_paused = False
            self._slow_down("resume_writing")

    def can_write_eof(self):
        return True

    def write_eof(self):
        if not self._closing and not self._eof:
            self._eof = self._eof_asked = True
            self._pump()

    # The end

    def close(self):
        if not self._closing:
            self._closing = True
            self._pump()

    def abort(self):
        self._fail(None)

    def _fail(self, error):
        if not self._lost:
            self._buffer.clear()
            self._buffered = 0
            self._closing = True
            self._lost = 1
            self._loop.call_soon(self._call_connection_lost, error)

    def _call_connection_lost(self, error):
        self._gone = True
        try:
            self._protocol.connection_lost(error)
        finally:
            self._protocol = None
            unread = any(block is not None for block in (*self._arrived, *(block for _, block in self._coming)))
            if self._peer is None or not self._peer._lost:
                if unread:
                    self._send(_RESET)
                elif self._eof != "sent":
                    self._send(None)
                self._eof = "sent"
            if self._peer is not None and not self._peer._peer_gone:
                self._peer._peer_gone = "reset" if unread else "unknown"
            if self._server is not None:
                self._server._detach(self)

    def _accepted(self, peer):
        """There is another side now, which gets what was sent before."""
        self._peer = peer
        while self._early:
            self._send(self._early.popleft())
        if self._gone:
            peer._peer_gone = "unknown"


class Server(asyncio.AbstractServer):
    """Listens on ports of the network."""

    def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout,
                 ssl_shutdown_timeout=None):
        self._loop = loop
        self._sockets = sockets
        self._clients = {}
        self._waiters = []
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._ssl_context = ssl_context
        self._ssl_handshake_timeout = ssl_handshake_timeout
        self._ssl_shutdown_timeout = ssl_shutdown_timeout
        self._serving = False
        self._serving_forever_fut = None

    def __repr__(self):
        return f"<Server sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return () if self._sockets is None else tuple(self._sockets)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    def _attach(self, transport):
        self._clients[transport] = None

    def _detach(self, transport):
        self._clients.pop(transport, None)
        if not self._clients and self._sockets is None:
            self._wake()

    def _wake(self):
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def _start_serving(self):
        if not self._serving:
            if self._sockets is None:
                raise TypeError("'NoneType' object is not iterable")
            self._serving = True
            self._context = copy_context()

    def _accept(self, client, address):
        self._loop.create_task(self._accept_connection2(client, address))

    async def _accept_connection2(self, client, address):
        socket = TransportSocket(self._sockets[0].getsockname(), address)
        try:
            protocol, server = self._protocol_factory(), self
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            protocol = server = None
            if self._loop.get_debug():
                message = "Error on transport creation for incoming connection"
                self._loop.call_exception_handler({"message": message, "exception": error})
        transport = _SelectorSocketTransport(self._loop, protocol or asyncio.Protocol(), socket, server)
        transport._accepted(client)
        client._accepted(transport)
        if protocol is None:
            transport.close()
            return
        self._loop.call_soon(protocol.connection_made, transport)
        try:
            await _soon(self._loop)
        except BaseException:
            transport.close()
            raise

    _accept_connection2.__qualname__ = "BaseSelectorEventLoop._accept_connection2"

    async def start_serving(self):
        self._start_serving()
        await asyncio.sleep(0)

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start_serving()
        self._serving_forever_fut = self._loop.create_future()
        try:
            await self._serving_forever_fut
        except asyncio.CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._serving_forever_fut = None

    def close(self):
        if self._sockets is None:
            return
        for socket in self._sockets:
            name = _name(socket.getsockname())
            if _listening.get(name) is self:
                del _listening[name]
        self._sockets = None
        self._serving = False
        if self._serving_forever_fut is not None and not self._serving_forever_fut.done():
            self._serving_forever_fut.cancel()
            self._serving_forever_fut = None
        if not self._clients:
            self._wake()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients):
            transport.abort()

    async def wait_closed(self):
        if self._sockets is None and not self._clients:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter


Server.__module__ = "asyncio.base_events"


_GIVEN_TWICE = "host/port and sock can not be specified at the same time"


def _check_socket(socket, kind="", family=None):
    """A program has no sockets of its own, so whatever is given for one is something else."""
    if family is not None and socket.family != family or socket.type != 1:
        raise ValueError(f"A {kind}{' ' * bool(kind)}Stream Socket was expected, got {socket!r}")


def _check_ssl_options(ssl, options):
    for name in "ssl_handshake_timeout", "ssl_shutdown_timeout":
        if options.get(name) is not None and not ssl:
            raise ValueError(f"{name} is only meaningful with ssl")


def _resolved(host, port):
    """The address of a host, and a port that may be a number in a string."""
    if not isinstance(host, str):
        raise TypeError(f"argument of type {type(host).__name__!r} is not a container or iterable")
    try:
        port = 0 if port in (None, "", b"") else int(port)
    except (TypeError, ValueError):
        raise gaierror(-8, "Servname not supported for ai_socktype") from None
    host = "127.0.0.1" if host == "localhost" else host
    if not _is_address(host):
        raise gaierror(-2, "Name or service not known")
    return host, port


async def _create_server_getaddrinfo(host, port):
    # A task for each host, which counts among the names of tasks.
    return _resolved("0.0.0.0" if host is None else host, port)


_create_server_getaddrinfo.__qualname__ = "BaseEventLoop._create_server_getaddrinfo"


async def create_server(loop, protocol_factory, host=None, port=None, *, start_serving=True, sock=None, ssl=None, **options):
    if isinstance(ssl, bool):
        raise TypeError("ssl argument must be an SSLContext or None")
    _check_ssl_options(ssl, options)
    if sock is not None and (host is not None or port is not None):
        raise ValueError(_GIVEN_TWICE)
    if host is None and port is None:
        if sock is None:
            raise ValueError("Neither host/port nor sock were specified")
        _check_socket(sock)
    hosts = [None] if host == "" else list(host) if hasattr(host, "__iter__") and not isinstance(host, str) else [host]
    sockets = []
    for address in dict.fromkeys(await asyncio.gather(*(_create_server_getaddrinfo(one, port) for one in hosts))):
        name, number = address
        if number in _listening:
            raise OSError(98, f"error while attempting to bind on address {address!r}: [errno 98] address already in use")
        if not 0 <= number < 65536:
            raise OverflowError("bind(): port must be 0-65535.")
        sockets.append(TransportSocket((name, number or _free_port())))
    server = _bound(loop, sockets, protocol_factory, ssl, options)
    if start_serving:
        await server.start_serving()
    return server


async def create_unix_server(loop, protocol_factory, path=None, *, start_serving=True, sock=None, ssl=None, **options):
    if isinstance(ssl, bool):
        raise TypeError("ssl argument must be an SSLContext or None")
    _check_ssl_options(ssl, options)
    if path is None:
        if sock is None:
            raise ValueError("path was not specified, and no sock specified")
        _check_socket(sock, "UNIX Domain", 1)
    if sock is not None:
        raise ValueError("path and sock can not be specified at the same time")
    path = fspath(path)
    # Another server of that path, if any, is not found any more.
    server = _bound(loop, [TransportSocket(path)], protocol_factory, ssl, options)
    if start_serving:
        await server.start_serving()
    return server


def _bound(loop, sockets, protocol_factory, ssl, options):
    """A server that is found by the names of its sockets."""
    server = Server(loop, sockets, protocol_factory, ssl, options.get("backlog", 100),
                    options.get("ssl_handshake_timeout"), options.get("ssl_shutdown_timeout"))
    for socket in sockets:
        _listening[_name(socket.getsockname())] = server
    return server


def _name(address):
    """By which of its parts a server is found."""
    return address if isinstance(address, str) else address[1]


def _is_address(host):
    return host.replace(".", "").isdigit() or ":" in host


async def create_connection(
        loop, protocol_factory, host=None, port=None, *, sock=None, ssl=None, server_hostname=None, **options):
    if server_hostname is not None and not ssl:
        raise ValueError("server_hostname is only meaningful with ssl")
    if server_hostname is None and ssl and not host:
        raise ValueError("You must set server_hostname when using ssl without a host")
    _check_ssl_options(ssl, options)
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError(_GIVEN_TWICE)
    elif sock is None:
        raise ValueError("host and port was not specified and no sock specified")
    else:
        _check_socket(sock)
    address = _resolved("127.0.0.1" if host in (None, "", "0.0.0.0") else host, port)
    if not 0 <= address[1] < 65536:
        raise OverflowError("connect(): port must be 0-65535.")
    try:
        await asyncio.sleep(2 * latency)
    except BaseException:
        server = _listening_at(address)
        if server is not None:
            # The system has connected already, and the server sees the connection come and go.
            transport = _SelectorSocketTransport(loop, asyncio.Protocol(), TransportSocket(("127.0.0.1", _free_port()), address))
            loop.call_soon(server._accept, transport, transport._extra["sockname"], context=server._context)
            loop.call_soon(transport.close)
        raise
    server = _listening_at(address)
    if server is None:
        raise ConnectionRefusedError(111, f"Connect call failed {address!r}")
    return await _connect(loop, protocol_factory, server, ("127.0.0.1", _free_port()), address)


def _listening_at(address):
    host, port = address
    server = _listening.get(port)
    if server is not None and server._serving and server._sockets[0].getsockname()[0] in (host, "0.0.0.0"):
        return server
    return None


async def create_unix_connection(loop, protocol_factory, path=None, *, sock=None, ssl=None, server_hostname=None, **options):
    if server_hostname is not None and not ssl:
        raise ValueError("server_hostname is only meaningful with ssl")
    if server_hostname is None and ssl:
        raise ValueError("you have to pass server_hostname when using ssl")
    _check_ssl_options(ssl, options)
    if path is None:
        if sock is None:
            raise ValueError("no path and sock were specified")
        _check_socket(sock, "UNIX Domain", 1)
    if sock is not None:
        raise ValueError("path and sock can not be specified at the same time")
    path = fspath(path)
    server = _listening.get(path)
    if server is None:
        raise FileNotFoundError(2, "No such file or directory")
    if not server._serving:
        raise ConnectionRefusedError(111, "Connection refused")
    return await _connect(loop, protocol_factory, server, "", path)


async def _connect(loop, protocol_factory, server, address, peer):
    transport = _SelectorSocketTransport(loop, asyncio.Protocol(), TransportSocket(address, peer))
    if isinstance(peer, str):
        # Such a connection is there at once, accepted or not.
        transport._protocol = protocol = protocol_factory()
        loop.call_soon(protocol.connection_made, transport)
        made = _soon(loop)
        loop.call_soon(server._accept, transport, address, context=server._context)
        return await _connected(transport, made)
    loop.call_soon(server._accept, transport, address, context=server._context)
    try:
        # The task that accepts begins before this side knows that it is connected.
        await _soon(loop)
        transport._protocol = protocol = protocol_factory()
    except BaseException:
        # The server notices a connection that is cut again.
        loop.call_soon(transport.close)
        raise
    loop.call_soon(protocol.connection_made, transport)
    return await _connected(transport, _soon(loop))


async def _connected(transport, made):
    try:
        await made
    except BaseException:
        transport.close()
        raise
    return transport, transport._protocol


def _soon(loop):
    made = loop.create_future()
    loop.call_soon(_made, made)
    return made


def _made(made):
    if not made.done():
        made.set_result(None)


async def connect_accepted_socket(loop, protocol_factory, sock, *, ssl=None, **options):
    _check_socket(sock)
    _check_ssl_options(ssl, options)


async def getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0):
    import socket
    address = _resolved("127.0.0.1" if host is None else host, port)
    await asyncio.sleep(0)
    kinds = (socket.SOCK_STREAM, 6), (socket.SOCK_DGRAM, 17), (socket.SOCK_RAW, 0)
    return [(socket.AF_INET, kind, number, "", address) for kind, number in kinds
            if type in (0, kind) and proto in (0, number)]


async def start_tls(loop, transport, protocol, sslcontext, **options):
    import ssl
    if not isinstance(sslcontext, ssl.SSLContext):
        raise TypeError(f"sslcontext is expected to be an instance of ssl.SSLContext, got {sslcontext!r}")
    raise TypeError(f"transport {transport!r} is not supported by start_tls()")


async def sendfile(loop, transport, file, offset=0, count=None, *, fallback=True):
    if transport.is_closing():
        raise RuntimeError("Transport is closing")
    if not isinstance(transport, _SelectorSocketTransport):
        raise RuntimeError(f"sendfile is not supported for transport {transport!r}")
    if not fallback:
        raise asyncio.SendfileNotAvailableError("not a regular file")
    if offset:
        file.seek(offset)
    total = 0
    while block := file.read(_SENT_AT_ONCE if count is None else min(_SENT_AT_ONCE, count - total)):
        transport.write(block)
        total += len(block)
        await asyncio.sleep(0)
    return total
