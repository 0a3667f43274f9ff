# Tasks that an abandoned as_completed has left are lost as the error leaves the call, in the same step.
import asyncio


def heard(loop, context):
    task = asyncio.current_task()
    print(task.get_name() if task else "-", context["message"], context["future"].get_name())


async def fails(n):
    raise ValueError(n)


async def iterates():
    async for task in asyncio.as_completed([fails(1), fails(2)]):
        await task


async def awaits():
    for coroutine in asyncio.as_completed([fails(1), fails(2)]):
        await coroutine


async def main():
    asyncio.get_running_loop().set_exception_handler(heard)
    for function in (iterates, awaits):
        task = asyncio.create_task(function(), name=function.__name__)
        await asyncio.wait([task])
        print("done")
        del task
        print("over")
        await asyncio.sleep(0.1)
    try:
        async for task in asyncio.as_completed([fails(3), fails(4), asyncio.sleep(1)]):
            await task
    except ValueError as error:
        print("caught", error)
    print("end")


asyncio.run(main())
