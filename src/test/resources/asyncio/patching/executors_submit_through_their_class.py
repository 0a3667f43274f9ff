"""run_in_executor and to_thread submit through the method that the program put into the class."""

import asyncio
import concurrent.futures

submit = concurrent.futures.ThreadPoolExecutor.submit


def logged_submit(self, function, *args, **options):
    print("submit", args)
    return submit(self, function, *args, **options)


concurrent.futures.ThreadPoolExecutor.submit = logged_submit
set_result = concurrent.futures.Future.set_result


def set_and_log(self, result):
    print("result", result)
    set_result(self, result)


concurrent.futures.Future.set_result = set_and_log
with concurrent.futures.ThreadPoolExecutor(1) as executor:
    print(executor.submit(abs, -3).result())
    print(list(executor.map(abs, [-1, -2])))


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, abs, -5))
    print(await asyncio.to_thread(abs, -6))
    with concurrent.futures.ThreadPoolExecutor(1) as executor:
        print(await loop.run_in_executor(executor, abs, -7))


asyncio.run(main())


class Counting(concurrent.futures.ThreadPoolExecutor):
    def submit(self, function, *args):
        print("counted", args)
        return super().submit(function, *args)


async def own():
    with Counting(1) as executor:
        print(await asyncio.get_running_loop().run_in_executor(executor, abs, -8))


asyncio.run(own())
