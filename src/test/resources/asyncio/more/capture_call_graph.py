import asyncio


async def inner():
    graph = asyncio.capture_call_graph()
    print(graph.future is asyncio.current_task(), len(graph.call_stack) > 0, len(graph.awaited_by))
    return 1


async def main():
    print(await asyncio.create_task(inner()))


asyncio.run(main())
