# oracle: loopback
"""The server makes its protocol first, and each protocol hears of the connection before the call returns."""
import asyncio


class Noted(asyncio.Protocol):
    def __init__(self, name):
        self.name = name
        print(name, "is made")

    def connection_made(self, transport):
        self.transport = transport
        print(self.name, "is connected")

    def data_received(self, data):
        print(self.name, "reads", data)
        self.transport.write(b"?")
        self.transport.close()

    def connection_lost(self, error):
        print(self.name, "lost", error)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Noted("server"), "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    transport, protocol = await loop.create_connection(lambda: Noted("client"), *address)
    print("connection of", protocol.name)
    transport.write(b"hello")
    await asyncio.sleep(0.02)
    try:
        await loop.create_connection(lambda: 1 / 0, *address)
    except ZeroDivisionError as error:
        print(error)
    await asyncio.sleep(0.02)
    server.close()


asyncio.run(main())
