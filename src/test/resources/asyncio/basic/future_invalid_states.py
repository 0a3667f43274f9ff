import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    for call in future.result, future.exception:
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(type(error).__name__, error)
    future.set_result(1)
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__, error)
    try:
        future.set_exception(ValueError())
    except asyncio.InvalidStateError as error:
        print(type(error).__name__, error)
    print(future.cancel(), future.result(), future.exception())


asyncio.run(main())
