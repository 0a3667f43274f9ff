import time

start = time.perf_counter()
time.sleep(1.25)
print(time.perf_counter() - start, time.monotonic(), time.time(), time.monotonic_ns())
print(time.strftime("%Y-%m-%d %H:%M:%S"), time.ctime(), time.strftime("%X %x %A %B %j %p %I"))
t = time.gmtime(0)
print(t.tm_year, t.tm_wday, t[3], time.localtime().tm_sec, time.strftime("%d.%m.%y", t), time.asctime(t))
print(time.mktime(t), time.gmtime(86400 * 365)[:3])
print(f"{time.perf_counter():.2f}")
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
