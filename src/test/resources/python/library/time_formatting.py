import time
from datetime import datetime, timedelta

print(time.strftime("%H:%M:%S"), time.strftime("%a %d %b %Y", time.gmtime(1_700_000_000)), time.ctime(1_700_000_000), time.gmtime(1_700_000_000))
time.sleep(3661.5)
print(time.strftime("%H:%M:%S"), time.ctime(), time.localtime()[3:6], datetime.now().strftime("%H:%M:%S.%f")[:-3], time.time() - 1767225600)
start = time.time()
time.sleep(0.123)
print(f"{time.time() - start:.3f}", round(time.perf_counter(), 3), time.monotonic() > 3661, time.process_time() >= 0)
print(time.strptime("2024-03-05", "%Y-%m-%d").tm_yday, time.mktime(time.strptime("2024", "%Y")), str(timedelta(seconds=time.monotonic()))[:7])
print(time.perf_counter_ns(), time.monotonic_ns(), isinstance(time.time_ns(), int), time.timezone, time.daylight)
