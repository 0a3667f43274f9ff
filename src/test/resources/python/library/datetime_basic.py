from datetime import date, datetime, timedelta, timezone

now = datetime.now()
print(now, repr(now), now.isoformat(), now.date(), now.time(), now.strftime("%Y/%m/%d %H:%M:%S.%f %a %b"))
d = datetime(2024, 2, 28, 23, 30)
print(d + timedelta(hours=1), d - timedelta(days=60), d.replace(year=2025), d.weekday(), d.isoweekday(), d.timestamp(), d.timetuple().tm_yday)
delta = datetime(2024, 3, 1) - datetime(2024, 2, 1, 12)
print(delta, repr(delta), delta.days, delta.seconds, delta.total_seconds(), timedelta(seconds=90061.5), timedelta(days=-1, hours=3), delta * 2, delta / timedelta(hours=1), abs(-delta))
print(date(2024, 1, 31), date.today(), date(2024, 3, 1) - date(2024, 2, 1), date.fromisoformat("2024-05-06"), (date(2024, 1, 1) < date(2024, 1, 2)), date(2024, 5, 6).strftime("%d %B %Y"))
print(datetime.strptime("2024-05-06 07:08", "%Y-%m-%d %H:%M"), datetime.fromisoformat("2024-05-06T07:08:09"), datetime.fromtimestamp(0, timezone.utc), datetime.now(timezone.utc))
print(datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=2))).isoformat(), datetime(2024, 1, 1, 12, tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=-5))))
try:
    datetime(2024, 13, 1)
except ValueError as error:
    print(error)
try:
    datetime.strptime("x", "%Y")
except ValueError as error:
    print(error)
