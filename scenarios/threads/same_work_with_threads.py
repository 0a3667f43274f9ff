import time
from concurrent.futures import ThreadPoolExecutor

def fetch(page, seconds):
    print("ask for", page)
    time.sleep(seconds)
    print("got", page)
    return len(page)

with ThreadPoolExecutor(max_workers=3) as pool:
    jobs = [pool.submit(fetch, "news", 2),
            pool.submit(fetch, "sport", 1),
            pool.submit(fetch, "weather", 3)]
    print("sizes in the order asked:", [job.result() for job in jobs])
print("seconds:", time.monotonic())
