import asyncio


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


async def client(server, name, numbers):
    for n in numbers:
        reply = asyncio.get_running_loop().create_future()
        await server.put((n, reply))
        print(f"{name}: fib({n}) = {await reply}")


async def serve(requests):
    while True:
        n, reply = await requests.get()
        await asyncio.sleep(n / 100)
        if not reply.cancelled():
            reply.set_result(fib(n))


async def main():
    requests = asyncio.Queue()
    server = asyncio.create_task(serve(requests))
    await asyncio.gather(client(requests, "a", [10, 50, 90]), client(requests, "b", [20, 5, 100]))
    server.cancel()
    print(f"{asyncio.get_running_loop().time():.2f}", server.cancelling())


asyncio.run(main())
