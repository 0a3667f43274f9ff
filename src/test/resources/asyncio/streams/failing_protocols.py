"""Protocols that fail in each of their methods, factories that fail, and arguments that exclude each other."""
# oracle: loopback
import asyncio


class Failing(asyncio.Protocol):
    where = None

    def connection_made(self, transport):
        self.transport = transport
        self.maybe("made")

    def data_received(self, data):
        self.maybe("data")
        self.transport.write(data)

    def eof_received(self):
        self.maybe("eof")

    def connection_lost(self, exc):
        print("lost", repr(exc))
        self.maybe("lost")

    def maybe(self, where):
        if where == self.where:
            raise ValueError(where)


def factory():
    raise LookupError("factory")


def tell(loop, context):
    print("handler:", context["message"].split("(<")[0], repr(context.get("exception")), sorted(context))


async def talk(server):
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"x")
    try:
        print("answer", await asyncio.wait_for(reader.read(1), 0.1))
        writer.write_eof()
        print("rest", await asyncio.wait_for(reader.read(), 0.1))
    except TimeoutError:
        print("no answer")
    except ConnectionError as error:
        print(type(error).__name__)
    writer.close()
    await asyncio.sleep(0.02)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(tell)
    for where in "made", "data", "eof", "lost":
        print("---", where)
        Failing.where = where
        server = await loop.create_server(Failing, "127.0.0.1", 0)
        await talk(server)
        server.close()
    Failing.where = None
    server = await loop.create_server(Failing, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()

    class Client(asyncio.Protocol):
        def connection_made(self, transport):
            raise OSError("client made")

    transport, protocol = await loop.create_connection(Client, *address)
    print(transport.is_closing())
    transport.close()
    try:
        await loop.create_connection(factory, *address)
    except LookupError as error:
        print(repr(error))
    await asyncio.sleep(0.02)
    server.close()
    for call in (
        lambda: asyncio.open_connection("127.0.0.1", 1, sock=3),
        lambda: asyncio.open_connection("127.0.0.1", 1, server_hostname="x"),
        lambda: asyncio.open_connection(),
        lambda: asyncio.start_server(print),
        lambda: asyncio.start_server(print, "127.0.0.1", 0, sock=3),
        lambda: asyncio.start_server(print, "127.0.0.1", 0, ssl=True),
    ):
        try:
            await call()
        except (ValueError, TypeError) as error:
            print(error)


asyncio.run(main())
