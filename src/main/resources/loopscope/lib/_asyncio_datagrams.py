"""Messages between ends of a network that exists only in memory: each comes by itself, or not at all."""

import asyncio
from _asyncio_network import TransportSocket, _free_port, _one_more_lost, _resolved, _soon
from _hardware import latency
from collections import deque
from contextvars import copy_context

_bound = {}


class _DatagramSocket(TransportSocket):
    proto = 17

    @property
    def type(self):
        import socket
        return socket.SOCK_DGRAM

    def __repr__(self):
        return super().__repr__().replace("type=1", "type=2")


_DatagramSocket.__name__ = _DatagramSocket.__qualname__ = "TransportSocket"
_DatagramSocket.__module__ = "asyncio.trsock"


class _SelectorDatagramTransport(asyncio.DatagramTransport):
    """An end that sends to any other, or only to the one that it was made for."""

    def __init__(self, loop, protocol, socket):
        super().__init__({"socket": socket, "sockname": socket.getsockname(), "peername": socket._peer})
        self._loop, self._protocol, self._address = loop, protocol, socket._peer
        self._context = copy_context()
        self._arrived = deque()
        self._closing = self._gone = False
        self._lost = 0

    def __repr__(self):
        state = " closed" if self._gone else " closing" if self._closing else ""
        open_ = "" if self._gone else f" read={'idle' if self._closing else 'polling'} write=<idle, bufsize=0>"
        return f"<{type(self).__name__}{state} fd={self._extra['socket'].fileno()}{open_}>"

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not self._closing

    def get_write_buffer_size(self):
        return 0

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f"Invalid address: must be None or {self._address}")
            addr = self._address
            if self._lost:
                self._lost = _one_more_lost(self._lost)
                return
        elif not isinstance(addr, tuple):
            error = TypeError(f"sendto(): AF_INET address must be tuple, not {type(addr).__name__}")
            self._report("Fatal write error on datagram transport", error)
            self._end(error)
            return
        self._loop.call_later(latency, self._deliver, bytes(data), addr[1], context=self._context)

    def _deliver(self, data, port):
        other = _bound.get(port)
        if other is not None and other._address in (None, self._extra["sockname"]):
            other._arrived.append((data, self._extra["sockname"]))
            if len(other._arrived) == 1:
                other._read_ready()
        elif other is None and self._address and not self._closing:
            # Only an end that sends to one other learns that nobody is there.
            self._arrived.append((ConnectionRefusedError(111, "Connection refused"), None))
            if len(self._arrived) == 1:
                self._read_ready()

    def _read_ready(self):
        if self._lost:
            return
        data, sender = self._arrived[0]
        try:
            if sender is None:
                self._protocol.error_received(data)
            else:
                self._protocol.datagram_received(data, sender)
        finally:
            self._arrived.popleft()
            if self._arrived:
                self._loop.call_later(0, self._read_ready, context=self._context)

    def _report(self, message, error):
        self._loop.call_exception_handler(
            {"message": message, "exception": error, "transport": self, "protocol": self._protocol})

    def close(self):
        if not self._closing:
            self._end(None)

    def abort(self):
        self._end(None)

    def _end(self, error):
        if not self._lost:
            self._closing, self._lost = True, 1
            self._loop.call_soon(self._call_connection_lost, error)

    def _call_connection_lost(self, error):
        self._gone = True
        try:
            self._protocol.connection_lost(error)
        finally:
            self._protocol = None
            _bound.pop(self._extra["sockname"][1], None)


_SelectorDatagramTransport.__module__ = "asyncio.selector_events"


async def create_datagram_endpoint(loop, protocol_factory, local_addr=None, remote_addr=None, *, family=0, sock=None, **options):
    if sock is not None:
        if sock.type != 2:
            raise ValueError(f"A datagram socket was expected, got {sock!r}")
        raise ValueError("socket modifier keyword arguments can not be used when sock is specified.")
    if not (local_addr or remote_addr) and not family:
        raise ValueError("unexpected address family")
    local, remote = map(_address_of, (local_addr, remote_addr))
    host = local[0] if local else "0.0.0.0" if remote is None else "127.0.0.1"
    port = local and local[1] or _free_port()
    if port in _bound:
        raise OSError(98, "Address already in use")
    protocol = protocol_factory()
    transport = _SelectorDatagramTransport(loop, protocol, _DatagramSocket((host, port), remote))
    _bound[port] = transport
    loop.call_soon(protocol.connection_made, transport)
    try:
        await _soon(loop)
    except BaseException:
        transport.close()
        raise
    return transport, protocol


def _address_of(given):
    if given is None:
        return None
    if not isinstance(given, tuple) or len(given) != 2:
        raise TypeError("2-tuple is expected")
    return _resolved("0.0.0.0" if given[0] is None else given[0], given[1])
