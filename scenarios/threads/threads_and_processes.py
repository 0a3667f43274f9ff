import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

def crunch(n):
    total = 0
    for i in range(n):
        total += i * i
    return total

async def work(pool):
    loop = asyncio.get_running_loop()
    jobs = [loop.run_in_executor(pool, crunch, 300) for _ in range(3)]
    return await asyncio.gather(*jobs)

async def main():
    with ThreadPoolExecutor(3) as threads:
        print("threads:", await work(threads))
    with ProcessPoolExecutor(3) as processes:
        print("processes:", await work(processes))

if __name__ == "__main__":
    asyncio.run(main())
