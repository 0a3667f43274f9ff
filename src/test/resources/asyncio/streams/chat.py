# oracle: loopback
import asyncio

writers = []


async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    writers.append(writer)
    print(name, "joined")
    async for line in reader:
        for other in writers:
            if other is not writer:
                other.write(f"{name}: ".encode() + line)
                await other.drain()
    writers.remove(writer)
    print(name, "left")
    writer.close()


async def guest(port, name, words, pause):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(name.encode() + b"\n")

    async def listen():
        async for line in reader:
            print(name, "hears", line.decode().strip())

    listening = asyncio.create_task(listen())
    for word in words:
        await asyncio.sleep(pause)
        writer.write(word.encode() + b"\n")
    await asyncio.sleep(pause * 4)
    writer.close()
    await listening


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(guest(port, "ann", ["hi", "bye"], 0.1), guest(port, "bob", ["yo"], 0.15))
    server.close()
    await server.wait_closed()
    print("closed")


asyncio.run(main())
