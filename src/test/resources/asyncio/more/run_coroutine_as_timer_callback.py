import asyncio


async def periodic(interval, times):
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    def tick(n):
        print("tick", n, loop.time())
        if n == times:
            done.set_result("finished")
        else:
            loop.call_at(n * interval + interval, tick, n + 1)

    loop.call_soon(tick, 1)
    return await done


print(asyncio.run(periodic(0.5, 4)))
