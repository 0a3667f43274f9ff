# oracle: loopback
import asyncio


async def service(function, after):
    async def handle(reader, writer):
        async for line in reader:
            result = function(line)
            if after is not None:
                onward, out = await asyncio.open_connection(*after)
                out.write(result)
                out.write_eof()
                result = await onward.read()
                out.close()
                await out.wait_closed()
            writer.write(result)
            await writer.drain()
        writer.close()

    return await asyncio.start_server(handle, "127.0.0.1", 0)


async def main():
    exclaim = await service(lambda line: line.strip() + b"!\n", None)
    double = await service(lambda line: line.strip() * 2 + b"\n", exclaim.sockets[0].getsockname())
    upper = await service(bytes.upper, double.sockets[0].getsockname())
    reader, writer = await asyncio.open_connection(*upper.sockets[0].getsockname())
    for word in ("ab", "cde"):
        writer.write(word.encode() + b"\n")
        print(await reader.readline())
    writer.close()
    for server in (upper, double, exclaim):
        server.close()
        await server.wait_closed()
    print("end")


asyncio.run(main())
