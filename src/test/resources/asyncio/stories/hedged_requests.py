import asyncio


async def replica(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ConnectionError(name)
    return name


async def hedged(*requests, delay):
    tasks, errors = [], []
    pending = set()
    for request in requests:
        task = asyncio.create_task(request)
        tasks.append(task)
        pending.add(task)
        done, pending = await asyncio.wait(pending, timeout=delay, return_when=asyncio.FIRST_COMPLETED)
        for finished in done:
            if finished.exception() is None:
                for other in pending:
                    other.cancel()
                return finished.result(), len(tasks)
            errors.append(finished.exception())
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for finished in done:
            if not finished.exception():
                return finished.result(), len(tasks)
            errors.append(finished.exception())
    raise ExceptionGroup("all replicas failed", errors)


async def main():
    print(await hedged(replica("a", 0.1), replica("b", 0.1), delay=0.5))
    print(await hedged(replica("slow", 2), replica("quick", 0.2), replica("unused", 1), delay=0.5))
    print(await hedged(replica("broken", 0.1, True), replica("good", 0.3), delay=0.5))
    try:
        await hedged(replica("x", 0.1, True), replica("y", 0.7, True), delay=0.5)
    except* ConnectionError as group:
        print(group, [str(e) for e in group.exceptions])


asyncio.run(main())
