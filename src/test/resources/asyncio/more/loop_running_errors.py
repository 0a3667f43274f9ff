import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(loop.is_running())
    coroutine = asyncio.sleep(0)
    for call in (lambda: loop.run_until_complete(coroutine), loop.run_forever, loop.close):
        try:
            call()
        except RuntimeError as error:
            print(error)
    coroutine.close()
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as error:
        print(error)
    other.close()


asyncio.run(main())
