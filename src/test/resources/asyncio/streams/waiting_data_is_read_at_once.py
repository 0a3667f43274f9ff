# oracle: loopback
"""Data that waits is read at once, in the context of who reads, and each accepted connection is a task more."""
import asyncio
import contextvars

who = contextvars.ContextVar("who", default="nobody")


class Receiver(asyncio.Protocol):
    def connection_made(self, transport):
        print("made for", who.get())

    def data_received(self, data):
        print("data", data, "for", who.get())

    def eof_received(self):
        print("end for", who.get())

    def connection_lost(self, error):
        done.set()


class Filler(asyncio.BufferedProtocol):
    def __init__(self):
        self.room = bytearray(4)

    def get_buffer(self, hint):
        print("room of 4, hint", hint)
        return memoryview(self.room)

    def buffer_updated(self, count):
        print("filled", bytes(self.room[:count]))

    def connection_lost(self, error):
        done.set()


async def greet(reader, writer):
    print(asyncio.current_task().get_name(), "serves for", who.get())
    print(await reader.read(100), reader.at_eof())
    print(await reader.read(100), reader.at_eof())
    writer.close()


async def send(port):
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    who.set("the client")
    await asyncio.sleep(0.02)
    writer.write(b"one ")
    writer.writelines([b"two ", b"three"])
    writer.write_eof()
    await asyncio.sleep(0.02)
    writer.close()
    await writer.wait_closed()


async def main():
    global done
    loop = asyncio.get_running_loop()
    who.set("the server")
    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for _ in range(2):
        await asyncio.create_task(send(port))
    server.close()
    for protocol in Receiver, Filler:
        done = asyncio.Event()
        server = await loop.create_server(protocol, "127.0.0.1", 0)
        who.set("main")
        await asyncio.create_task(send(server.sockets[0].getsockname()[1]))
        await done.wait()
        server.close()
    print(asyncio.create_task(asyncio.sleep(0)).get_name())


asyncio.run(main())
