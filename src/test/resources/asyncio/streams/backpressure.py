# oracle: loopback
import asyncio


async def handle(reader, writer):
    total = 0
    while block := await reader.read(65536):
        total += len(block)
        await asyncio.sleep(0.001)
    print("server read", total)
    writer.write(str(total).encode())
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(writer.transport.get_write_buffer_limits(), writer.transport.get_write_buffer_size())
    for _ in range(100):
        writer.write(b"x" * 100_000)
        await writer.drain()
    writer.write_eof()
    print("sent")
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
