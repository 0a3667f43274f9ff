# oracle: loopback
import asyncio


async def handle(reader, writer):
    writer.write(b"part")
    await writer.drain()
    await asyncio.sleep(0.05)
    writer.transport.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    try:
        await asyncio.wait_for(reader.readexactly(100), 0.02)
    except TimeoutError:
        print("timeout")
    try:
        await reader.readexactly(100)
    except asyncio.IncompleteReadError as error:
        print(error.partial, error)
    print(reader.at_eof(), await reader.read(10))
    writer.close()
    await writer.wait_closed()
    server.close()
    print("end")


asyncio.run(main())
