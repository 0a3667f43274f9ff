# oracle: loopback
import asyncio


async def handle(reader, writer):
    print("server reads", await reader.read(10))
    writer.close()


class Noted(asyncio.Protocol):
    def __init__(self, name):
        self.name = name

    def connection_made(self, transport):
        self.transport = transport
        print(self.name, "is connected")

    def connection_lost(self, error):
        print(self.name, "lost", error)


def text(thing):
    return repr(thing).split(" fd=")[0]


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    line = asyncio.create_task(reader.readline())
    await asyncio.sleep(0.02)
    writer.close()
    print(text(writer.transport))
    print("client reads", await line)
    await writer.wait_closed()
    print(text(writer.transport))
    await asyncio.sleep(0.02)
    socket = writer.get_extra_info("socket")
    print(socket.gettimeout())
    for call, value in (socket.setblocking, True), (socket.settimeout, 5):
        try:
            call(value)
        except (TypeError, ValueError) as error:
            print(error)
    server.close()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Noted("server"), "127.0.0.1", 0)
    transport, _ = await loop.create_connection(lambda: Noted("client"), *server.sockets[0].getsockname())
    transport.close()
    await asyncio.sleep(0.02)
    server.close()


asyncio.run(main())
