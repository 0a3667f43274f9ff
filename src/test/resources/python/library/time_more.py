import time, random, math
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
s=time.gmtime(1700000000)
t(lambda: s, lambda: time.localtime(0), lambda: time.strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %w %y %p %I %c %x %X %% %Z %z %d %e %D %F %T %R %n %t %u %G %V %s %h %C %g", s))
t(lambda: time.asctime(s), lambda: time.ctime(0), lambda: time.ctime(), lambda: time.asctime(), lambda: time.mktime(s), lambda: time.strptime("2024-01-02 03:04:05", "%Y-%m-%d %H:%M:%S"), lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024", "%Y-%m"), lambda: time.strptime("2024-13", "%Y-%m"), lambda: time.strptime("2024 x", "%Y"), lambda: time.strptime("30 Nov 00", "%d %b %y"), lambda: time.strptime("12:30 PM", "%I:%M %p"), lambda: time.strptime("Monday", "%A"), lambda: time.strptime("1 2", "%q"))
t(lambda: time.sleep(-1), lambda: time.sleep(0.001), lambda: time.sleep(True))
t(lambda: time.time(), lambda: time.monotonic(), lambda: time.perf_counter(), lambda: time.time_ns(), lambda: time.monotonic_ns(), lambda: time.perf_counter_ns(), lambda: time.timezone, lambda: time.daylight, lambda: time.altzone, lambda: s.tm_year, lambda: s[0], lambda: s[:3], lambda: s.tm_zone, lambda: s.tm_gmtoff, lambda: len(s), lambda: tuple(s), lambda: time.struct_time((1,2,3,4,5,6,7,8,9)), lambda: time.struct_time((1,2)), lambda: s == time.gmtime(1700000000), lambda: s < time.gmtime(1800000000), lambda: time.gmtime(1e20), lambda: time.strftime("%Y"), lambda: time.strftime("%H:%M", (2020,1,1,25,0,0,0,0,0)), lambda: time.strftime(5), lambda: time.strftime("%Y", 5), lambda: hash(s) == hash(tuple(s)), lambda: time.strftime("ä %Y", s), lambda: time.strftime("", s), lambda: time.localtime().tm_hour, lambda: time.gmtime(1.9).tm_sec, lambda: time.gmtime(-1), lambda: s._replace)
