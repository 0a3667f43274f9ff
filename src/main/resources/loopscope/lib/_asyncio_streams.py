"""Streams between tasks of one program, over a network that exists only in memory."""

import asyncio

from _hardware import bandwidth, latency

_LIMIT = 2**16
_servers = {}
_next_port = 49152


class StreamReader:
    def __init__(self, limit=_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._limit = limit
        self._buffer = bytearray()
        self._eof = False
        self._exception = None
        self._waiter = None
        self._room = asyncio.Event()
        self._room.set()

    def __repr__(self):
        info = ["StreamReader"]
        if self._buffer:
            info.append(f"{len(self._buffer)} bytes")
        if self._eof:
            info.append("eof")
        if self._limit != _LIMIT:
            info.append(f"limit={self._limit}")
        return f"<{' '.join(info)}>"

    def exception(self):
        return self._exception

    def set_exception(self, exc):
        self._exception = exc
        self._wake()

    def feed_data(self, data):
        self._buffer.extend(data)
        if len(self._buffer) > 2 * self._limit:
            self._room.clear()
        self._wake()

    def feed_eof(self):
        self._eof = True
        self._wake()

    def at_eof(self):
        return self._eof and not self._buffer

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    async def _wait(self, function):
        if self._waiter is not None:
            raise RuntimeError(
                f"{function}() called while another coroutine is already waiting for incoming data"
            )
        self._waiter = asyncio.get_running_loop().create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _check(self):
        if self._exception is not None:
            raise self._exception

    def _take(self, count):
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        if len(self._buffer) <= self._limit:
            self._room.set()
        return data

    async def readline(self):
        try:
            return await self.readuntil(b"\n")
        except asyncio.IncompleteReadError as error:
            return error.partial
        except asyncio.LimitOverrunError as error:
            self._take(error.consumed)
            raise ValueError(error.args[0]) from None

    async def readuntil(self, separator=b"\n"):
        if not separator:
            raise ValueError("Separator should contain at least one element")
        self._check()
        while (found := self._buffer.find(separator)) < 0:
            if len(self._buffer) > self._limit:
                raise asyncio.LimitOverrunError("Separator is not found, and chunk exceed the limit", len(self._buffer))
            if self._eof:
                partial = self._take(len(self._buffer))
                raise asyncio.IncompleteReadError(partial, None)
            await self._wait("readuntil")
            self._check()
        return self._take(found + len(separator))

    async def read(self, n=-1):
        self._check()
        if n == 0:
            return b""
        if n < 0:
            blocks = []
            while block := await self.read(self._limit):
                blocks.append(block)
            return b"".join(blocks)
        if not self._buffer and not self._eof:
            await self._wait("read")
            self._check()
        return self._take(n)

    async def readexactly(self, n):
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        self._check()
        while len(self._buffer) < n:
            if self._eof:
                partial = self._take(len(self._buffer))
                raise asyncio.IncompleteReadError(partial, n)
            await self._wait("readexactly")
            self._check()
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if line == b"":
            raise StopAsyncIteration
        return line


class StreamWriter:
    def __init__(self, peer, own, extra):
        self._peer = peer
        self._own = own
        self._extra = extra
        self._closing = False
        self._loop = asyncio.get_running_loop()
        self._free_at = 0.0

    def _send(self, call, *args):
        if latency or bandwidth:
            # What was sent before goes over the line first.
            start = max(self._loop.time(), self._free_at)
            size = len(args[0]) if args else 0
            self._free_at = start + size / bandwidth if bandwidth else start
            self._loop.call_at(self._free_at + latency, call, *args)
        else:
            self._loop.call_soon(call, *args)

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if not self._closing and data:
            self._send(self._peer.feed_data, bytes(data))

    def writelines(self, data):
        self.write(b"".join(data))

    def write_eof(self):
        self._send(self._peer.feed_eof)

    def can_write_eof(self):
        return True

    def close(self):
        if not self._closing:
            self._closing = True
            self._send(self._peer.feed_eof)
            self._own.feed_eof()

    def is_closing(self):
        return self._closing

    async def wait_closed(self):
        await asyncio.sleep(0)

    async def drain(self):
        if self._closing:
            await asyncio.sleep(0)
            raise ConnectionResetError("Connection lost")
        await self._peer._room.wait()

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)

    @property
    def transport(self):
        return self


class _Socket:
    def __init__(self, address):
        self._address = address

    def getsockname(self):
        return self._address


class Server:
    def __init__(self, callback, address, limit):
        self._callback = callback
        self._address = address
        self._limit = limit
        self._loop = asyncio.get_running_loop()
        self._open = False
        self._closed = asyncio.Event()

    def __repr__(self):
        return f"<Server sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return (_Socket(self._address),) if self._open else ()

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._open

    async def start_serving(self):
        if self._address[1] in _servers:
            raise OSError(98, f"error while attempting to bind on address {self._address!r}: address already in use")
        _servers[self._address[1]] = self
        self._open = True

    async def serve_forever(self):
        if not self._open:
            await self.start_serving()
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            self.close()

    def close(self):
        if self._open:
            self._open = False
            del _servers[self._address[1]]
        self._closed.set()

    def close_clients(self):
        pass

    def abort_clients(self):
        pass

    async def wait_closed(self):
        await self._closed.wait()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        self.close()
        await self.wait_closed()

    def _connect(self, client_address, client, server):
        extra = {"peername": client_address, "sockname": self._address, "socket": _Socket(self._address)}
        answer = self._callback(server, StreamWriter(client, server, extra))
        if asyncio.iscoroutine(answer):
            self._tasks = getattr(self, "_tasks", set())
            task = self._loop.create_task(answer)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)


def _address(host, port):
    global _next_port
    if host in (None, "", "localhost", "0.0.0.0"):
        host = "127.0.0.1"
    if not port:
        _next_port += 1
        port = _next_port
    return host, port


async def start_server(client_connected_cb, host=None, port=None, *, limit=_LIMIT, start_serving=True, **options):
    server = Server(client_connected_cb, _address(host, port), limit)
    if start_serving:
        await server.start_serving()
    return server


async def open_connection(host=None, port=None, *, limit=_LIMIT, **options):
    await asyncio.sleep(latency)
    server = _servers.get(port)
    if server is None or host not in (server._address[0], "localhost", "127.0.0.1", None, "0.0.0.0"):
        raise ConnectionRefusedError(111, f"Connect call failed {('127.0.0.1', port)!r}")
    mine, theirs = StreamReader(limit), StreamReader(server._limit)
    address = _address(None, None)
    extra = {"peername": server._address, "sockname": address, "socket": _Socket(address)}
    server._loop.call_soon(server._connect, address, mine, theirs)
    return mine, StreamWriter(theirs, mine, extra)


async def open_unix_connection(path=None, **options):
    return await open_connection("localhost", path, **options)


async def start_unix_server(client_connected_cb, path=None, **options):
    return await start_server(client_connected_cb, "localhost", path, **options)


async def create_subprocess_exec(program, *args, **options):
    raise PermissionError(1, f"a program in the Loopscope simulator cannot start processes: {program!r}")


async def create_subprocess_shell(cmd, **options):
    raise PermissionError(1, f"a program in the Loopscope simulator cannot start processes: {cmd!r}")


def __dir__():
    return ["StreamReader", "StreamWriter", "Server", "start_server", "open_connection", "open_unix_connection",
            "start_unix_server", "create_subprocess_exec", "create_subprocess_shell"]
