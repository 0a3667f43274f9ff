# Texts and mistakes of the time module.
def show(lines):
    for line in lines.strip().splitlines():
        try:
            try:
                code = compile(line, "<line>", "eval")
            except SyntaxError:
                exec(line, globals())
                continue
            result = eval(code, globals())
            print(line, "->", result if isinstance(result, str) and "\n" in result else repr(result))
        except BaseException as e:
            print(line, "!!", type(e).__name__, e)


import time
show(r'''
time.time()
time.time_ns()
time.monotonic()
time.monotonic_ns()
time.perf_counter()
time.perf_counter_ns()
time.gmtime(0)
time.gmtime(1767225600.9)
time.localtime(0)
time.localtime().tm_gmtoff
time.mktime(time.localtime(1000))
time.mktime((2026, 1, 1, 0, 0, 0, 0, 0, 0))
time.mktime((2026, 1))
time.mktime(5)
time.mktime((2026, 14, 40, 0, 0, 0, 0, 0, -1))
time.asctime(time.gmtime(0))
time.asctime()
time.ctime(0)
time.ctime()
time.ctime(1e9)
time.asctime(5)
time.asctime((1,2,3))
time.asctime((2026, 13, 1, 0, 0, 0, 0, 0, 0))
time.strftime('%Y-%m-%d %H:%M:%S')
time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(86400))
time.strftime('%a %A %b %B %c %d %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %z %Z %%', time.gmtime(1e9))
time.strftime('%Y', 5)
time.strftime('%Y', (1,2))
time.strftime('%Y', (2026, 13, 1, 0, 0, 0, 0, 0, 0))
time.strftime('%Y', (2026, 0, 0, 0, 0, 0, 0, 0, 0))
time.strftime(5)
time.strptime('30 Nov 00', '%d %b %y')
time.strptime('2026-01-15', '%Y-%m-%d')
time.strptime('Thu Jan  1 00:00:00 2026')
time.strptime('x', '%Y')
time.strptime('2026-02-30', '%Y-%m-%d')
time.strptime('10', '%H').tm_hour
time.strptime('Z', '%z')
time.strptime('UTC', '%Z')
time.sleep(-1)
time.sleep(1)
time.monotonic()
time.get_clock_info('monotonic').monotonic
time.get_clock_info('time').adjustable
time.get_clock_info('x')
time.timezone
time.daylight
time.altzone
time.struct_time((1,2,3,4,5,6,7,8,9))
time.struct_time((1,2,3,4,5,6,7,8,9)).tm_year
time.struct_time((1,2,3,4,5,6,7,8,9))[0]
len(time.gmtime(0))
time.gmtime(0)[:3]
time.gmtime(0) == time.gmtime(0)
time.gmtime(0) < time.gmtime(1)
time.struct_time((1,2))
time.struct_time(5)
time.gmtime(0).tm_foo
time.gmtime(1e20)
time.gmtime(-1)
time.gmtime(None)[:3]
time.gmtime(0).n_fields
time.gmtime(0).n_sequence_fields
time.gmtime(0)._replace if hasattr(time.gmtime(0), '_replace') else 0
time.CLOCK_MONOTONIC
time.clock_gettime(time.CLOCK_MONOTONIC) >= 0
time.clock_getres(time.CLOCK_MONOTONIC)
time.foo
time.clock()
tuple(time.gmtime(0))
list(time.gmtime(0))[0]
repr(time.gmtime(0))
hash(time.gmtime(0)) == hash(tuple(time.gmtime(0)))
time.strftime('%B', time.struct_time((2026, 5, 1, 0, 0, 0, 0, 1, 0)))
time.strftime('')
''')
