# oracle: loopback
import asyncio


async def handle(reader, writer):
    print("handling")
    raise ValueError("in the handler")


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read())
    try:
        for _ in range(3):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.01)
    except ConnectionError as error:
        print(type(error).__name__)
    writer.close()
    try:
        await writer.wait_closed()
    except ConnectionError as error:
        print(type(error).__name__)
    try:
        writer.write("text")
    except TypeError as error:
        print(type(error).__name__)
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except OSError as error:
        print(type(error).__name__)


asyncio.run(main())
