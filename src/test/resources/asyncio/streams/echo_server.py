# oracle: loopback
import asyncio


async def handle(reader, writer):
    data = await reader.read(100)
    print("server got", data)
    writer.write(data.upper())
    await writer.drain()
    print("server closes")
    writer.close()
    await writer.wait_closed()


async def client(port, text):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print("client sends", text)
    writer.write(text.encode())
    await writer.drain()
    data = await reader.read(100)
    print("client got", data)
    rest = await reader.read()
    print("end", rest, reader.at_eof())
    writer.close()
    await writer.wait_closed()
    print("client closed", writer.is_closing())


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(server.is_serving(), len(server.sockets))
    async with server:
        await client(port, "hello")
        await client(port, "world")
    print(server.is_serving(), len(server.sockets))


asyncio.run(main())
