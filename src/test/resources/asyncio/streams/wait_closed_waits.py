# oracle: loopback
import asyncio


async def handle(reader, writer):
    await reader.read()
    print("handler sees the end")
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.01)
    server.close()
    try:
        await asyncio.wait_for(server.wait_closed(), 0.05)
    except TimeoutError:
        print("a client is connected")
    writer.close()
    await server.wait_closed()
    print("closed")


asyncio.run(main())
