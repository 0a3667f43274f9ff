# oracle: loopback
import asyncio


class Upper(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("made", transport.get_extra_info("sockname")[0], transport.is_reading())

    def data_received(self, data):
        print("received", data)
        self.transport.write(data.upper())
        if data.endswith(b"!"):
            self.transport.close()

    def connection_lost(self, exc):
        print("lost", exc)


class Client(asyncio.Protocol):
    def __init__(self, done):
        self.done = done

    def connection_made(self, transport):
        transport.write(b"hello")

    def data_received(self, data):
        print("answer", data)
        if data == b"HELLO":
            asyncio.get_running_loop().call_later(0.01, self.more)

    def more(self):
        self.transport.writelines([b"by", b"e!"])

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        print("client lost", exc)
        self.done.set_result(True)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Upper, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client(done), "127.0.0.1", port)
    protocol.transport = transport
    print(isinstance(transport, asyncio.Transport), transport.get_protocol() is protocol)
    await done
    print(transport.is_closing())
    server.close()
    await server.wait_closed()


asyncio.run(main())
