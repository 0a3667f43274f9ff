import time
from concurrent.futures import ThreadPoolExecutor


def blocking(n):
    time.sleep(n)
    return n


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(blocking, n) for n in (3, 1, 2)]
    print([f.result() for f in futures], time.monotonic())
    print(list(pool.map(blocking, [1, 2])), time.monotonic())
