# Texts and mistakes of dates and times.
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


import datetime as d, time
from datetime import *
show(r'''
date(2026, 13, 1)
date(2026, 2, 30)
date(0, 1, 1)
date(10000, 1, 1)
date(2026)
date('2026', 1, 1)
date(2026, 1, 1.5)
time(24)
time(0, 60)
time(0, 0, 60)
time(0, 0, 0, 10**6)
datetime(2026, 1, 1, 25)
datetime(2026, 1, 1, tzinfo=5)
datetime(2026, 1)
timedelta(days=10**9)
timedelta(days=999999999) + timedelta(1)
timedelta('x')
timedelta(1) + 1
timedelta(1) * 'x'
timedelta(1) / 0
timedelta(1) / timedelta(0)
timedelta(1) // timedelta(hours=5)
timedelta(1) % timedelta(hours=5)
divmod(timedelta(1), timedelta(hours=5))
timedelta(1) / timedelta(hours=5)
timedelta(1) / 2.5
timedelta(1) // 7
-timedelta(1, 5)
abs(timedelta(-1))
timedelta(1) * 1.5
timedelta(days=1, hours=-1, weeks=2, milliseconds=5, microseconds=-7)
str(timedelta(days=-1, seconds=5))
repr(timedelta())
str(timedelta(1, 1, 1))
str(timedelta(days=2))
timedelta.max
timedelta.min
timedelta.resolution
timedelta(1).total_seconds()
timedelta(hours=1).seconds
timedelta(1) < 5
timedelta(1) == 86400
datetime.min
datetime.max
date.resolution
time.min
datetime(2026,1,1) - datetime(2025,1,1)
date(2026,1,1) - date(2025,1,1)
datetime(2026,1,1) - timedelta(1)
datetime(2026,1,1) - datetime(2025,1,1,tzinfo=timezone.utc)
datetime(2026,1,1) < datetime(2025,1,1,tzinfo=timezone.utc)
datetime(2026,1,1) == datetime(2025,1,1,tzinfo=timezone.utc)
datetime(2026,1,1) < date(2026,1,1)
datetime(2026,1,1) == date(2026,1,1)
date(2026,1,1) + 1
date(2026,1,1) < 3
date.max + timedelta(1)
datetime.min - timedelta(1)
date.fromisoformat('2026-01-05')
date.fromisoformat('20260105')
date.fromisoformat('2026-W01-1')
date.fromisoformat('2026W011')
date.fromisoformat('2026-1-5')
date.fromisoformat('x')
date.fromisoformat(3)
datetime.fromisoformat('2026-01-05')
datetime.fromisoformat('2026-01-05T10:11:12.123456+02:00')
datetime.fromisoformat('2026-01-05 10')
datetime.fromisoformat('20260105T101112Z')
datetime.fromisoformat('2026-01-05T10:11:12,5')
datetime.fromisoformat('2026-01-05T24:00')
datetime.fromisoformat('2026-01-05T10:60')
datetime.fromisoformat('2026-01-05T')
datetime.fromisoformat('2026-01-05X10:11')
datetime.fromisoformat('bad')
time.fromisoformat('10:11:12.5+01:00')
time.fromisoformat('T101112')
time.fromisoformat('10')
time.fromisoformat('10:1')
time.fromisoformat('25:00')
date.fromisocalendar(2026, 1, 1)
date(2026,1,1).isocalendar()
date(2026,1,1).isocalendar().week
date(2026,1,1).isoweekday()
date(2026,1,1).weekday()
date.fromisocalendar(2026, 54, 1)
date.fromisocalendar(2026, 1, 8)
date.fromordinal(1)
date(2026,1,1).toordinal()
date.fromordinal(0)
date.fromtimestamp(0)
datetime.fromtimestamp(0)
datetime.fromtimestamp(0, timezone.utc)
datetime.fromtimestamp(1.5, tz=timezone(timedelta(hours=2)))
datetime.fromtimestamp(1e20)
datetime.fromtimestamp(float('nan'))
datetime.fromtimestamp('x')
datetime.utcfromtimestamp(0)
datetime.now()
datetime.today()
date.today()
datetime.now(timezone.utc)
datetime(2026,1,1).timestamp()
datetime(2026,1,1,tzinfo=timezone.utc).timestamp()
datetime(2026,1,1,1,2,3,4).isoformat()
datetime(2026,1,1).isoformat(' ', 'minutes')
datetime(2026,1,1,1,2,3,456789).isoformat(timespec='milliseconds')
datetime(2026,1,1,tzinfo=timezone(timedelta(hours=-3, minutes=-30))).isoformat()
datetime(2026,1,1,tzinfo=timezone(timedelta(seconds=61))).isoformat()
datetime(2026,1,1).isoformat(timespec='x')
datetime(2026,1,1).isoformat('ab')
datetime(2026,1,1,5).ctime()
date(2026,1,1).ctime()
str(datetime(2026,1,1))
repr(datetime(2026,1,1,0,0,5))
repr(datetime(2026,1,1,tzinfo=timezone.utc, fold=1))
repr(time(1,2,3,4))
str(time(1,2))
repr(date(2026,1,1))
datetime(2026,1,1).replace(year=2000, hour=5)
date(2026,1,1).replace(month=3)
time(1).replace(minute=3, tzinfo=timezone.utc)
datetime(2026,1,1).replace(month=13)
date(2024,2,29).replace(year=2023)
datetime(2026,1,1,5,6,7).time()
datetime(2026,1,1,tzinfo=timezone.utc).timetz()
datetime(2026,1,1).date()
datetime.combine(date(2026,1,1), time(5))
datetime.combine(date(2026,1,1), time(5), tzinfo=timezone.utc)
datetime.combine(1, 2)
datetime(2026,1,1).timetuple()
datetime(2026,1,1,tzinfo=timezone.utc).utctimetuple()
date(2026,1,1).timetuple()
datetime(2026,1,1).utcoffset()
datetime(2026,1,1,tzinfo=timezone.utc).tzname()
datetime(2026,1,1,tzinfo=timezone.utc).dst()
datetime(2026,1,1,12,tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=5,minutes=30)))
datetime(2026,1,1,12,tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=5), 'XYZ')).tzname()
datetime(2026,1,1).astimezone(5)
timezone.utc
timezone(timedelta(hours=1))
timezone(timedelta(hours=-1), 'A')
str(timezone(timedelta(hours=-1, minutes=-15)))
timezone(timedelta(0))
timezone.min
timezone.max
d.UTC is timezone.utc
timezone(timedelta(hours=24))
timezone(5)
timezone(timedelta(1,0), 5)
timezone.utc.utcoffset(None)
timezone.utc.tzname(None)
timezone.utc.dst(None)
timezone.utc == timezone(timedelta(0))
hash(timezone.utc) == hash(timezone(timedelta(0)))
timezone.utc.utcoffset(5)
datetime(2026,1,15,14,5,9,tzinfo=timezone(timedelta(hours=2,minutes=30,seconds=5))).strftime('%z|%:z|%Z')
date(2026,1,1).strftime('%H:%M')
time(5,6,7).strftime('%Y %H %M %S %f')
date(5,1,1).strftime('%Y')
datetime(2026,1,1).strftime('')
datetime(2026,1,1).strftime('é%Y')
f'{datetime(2026,1,1):%Y/%m/%d}'
f'{date(2026,1,1)}'
format(time(1), '%H')
f'{datetime(2026,1,1)!r:>50}'
f'{timedelta(1)}'
f'{timedelta(1):5}'
datetime.strptime('2026-01-15 14:05:09.123', '%Y-%m-%d %H:%M:%S.%f')
datetime.strptime('15 Jan 26', '%d %b %y')
datetime.strptime('Thursday January 15 2026 02 PM', '%A %B %d %Y %I %p')
datetime.strptime('2026 15', '%Y %j')
datetime.strptime('+0230', '%z')
datetime.strptime('2026-01-15T14:05Z', '%Y-%m-%dT%H:%M%z')
datetime.strptime('UTC', '%Z')
datetime.strptime('2026 02 1', '%Y %W %w')
datetime.strptime('2026 02 1', '%G %V %u')
datetime.strptime('%', '%%')
datetime.strptime('01/02/26 03:04:05', '%x %X')
datetime.strptime('Thu Jan 15 14:05:09 2026', '%c')
datetime.strptime('69', '%y').year
datetime.strptime('68', '%y').year
datetime.strptime('1 2', '%d %m')
datetime.strptime('  1', '%d')
datetime.strptime('x', '%Y')
datetime.strptime('2026x', '%Y')
datetime.strptime('2026-13-01', '%Y-%m-%d')
datetime.strptime('2026-02-30', '%Y-%m-%d')
datetime.strptime('2026', '%Q')
datetime.strptime('2026', '%')
datetime.strptime(5, '%Y')
datetime.strptime('2026', 5)
datetime.strptime('2026 5', '%G %V')
datetime.strptime('10:11', '%H:%M')
datetime.strptime('', '')
datetime.strptime('02-29', '%m-%d')
date.strptime('2026-01-05', '%Y-%m-%d')
time.strptime('10:11', '%H:%M')
datetime(2026,1,1).foo
date(2026,1,1).year
datetime(2026,1,1,fold=1).fold
hash(date(2026,1,1)) == hash(date(2026,1,1))
{timedelta(1): 1}[timedelta(hours=24)]
sorted([date(2026,1,2), date(2026,1,1)])
max(timedelta(1), timedelta(2))
sum([timedelta(1), timedelta(2)], timedelta())
min(datetime(2026,1,1), datetime(2025,1,1))
sum([timedelta(1)])
bool(timedelta())
bool(time(0))
bool(timedelta(1))
import copy, pickle; [copy.copy(x) == x and pickle.loads(pickle.dumps(x)) == x for x in (date(2026,1,1), datetime(2026,1,1,tzinfo=timezone.utc), time(1), timedelta(1), timezone.utc)]
d.MINYEAR
d.MAXYEAR
d.__all__
isinstance(datetime.now(), date)
tzinfo.__doc__ is not None
tzinfo().utcoffset(None)
datetime(2026, 1, 1, 0, 0, 0, 0, None, fold=2)
datetime(*range(1, 9))
date.min.strftime('%Y-%m-%d')
datetime(99,1,1).isoformat()
datetime(1,1,1).strftime('%y')
date(2026,1,1).isocalendar() == (2026, 1, 4)
tuple(date(2026,1,1).isocalendar())
date(2026,1,1).isocalendar()[1:]
datetime(2026,3,29,2,30).weekday()
datetime(2026,3,29).isoweekday()
time(1,2,3) < time(2)
time(1) == time(1, tzinfo=timezone.utc)
time(1).isoformat('hours')
time(1,2,3,4).isoformat('auto')
time(1, tzinfo=timezone.utc).isoformat()
time(1) - time(2)
time(1) + timedelta(1)
time(1) < time(1, tzinfo=timezone.utc)
''')
class TZ(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=3)
    def dst(self, dt): return timedelta(0)
    def tzname(self, dt): return 'TZ3'
print(datetime(2026,1,1,tzinfo=TZ()).isoformat(), datetime(2026,1,1,tzinfo=timezone.utc).astimezone(TZ()), TZ().fromutc(datetime(2026,1,1,tzinfo=TZ())), datetime(2026,1,1,tzinfo=TZ()).strftime('%Z %z'))
class D(date):
    def hello(self): return 'hi'
print(D(2026,1,1), repr(D(2026,1,1)), D.today(), type(D(2026,1,1) + timedelta(1)), D(2026,1,1).hello(), type(D.fromisoformat('2026-01-01')), type(D(2026,1,1).replace(day=2)))
class DT(datetime): pass
print(repr(DT.now()), type(DT.now() - timedelta(1)), type(DT.strptime('2026', '%Y')), type(DT.fromtimestamp(0)), type(DT.combine(date(2026,1,1), time())))
