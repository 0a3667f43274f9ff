from datetime import date, datetime, time, timedelta, timezone

d = datetime(2026, 1, 31, 23, 59, 59, 999999)
print(d + timedelta(microseconds=1), d.isoformat(" ", "minutes"), d.strftime("%c | %x | %X | %y %m %d %I %p %j %U %w %%"), d.isocalendar(), d.ctime())
print(timedelta(days=2, hours=-5), timedelta(weeks=1) // 3, timedelta(1) > timedelta(hours=23), divmod(timedelta(hours=5), timedelta(hours=2)), str(timedelta(microseconds=5)), timedelta(seconds=1.5) * 1.5, -timedelta(hours=1), bool(timedelta()), sum([timedelta(1)] * 2, timedelta()))
print(time(7, 5), time(7, 5, 1, 500).isoformat(), time.fromisoformat("12:30"), datetime.combine(date(2024, 1, 1), time(1, 2)), date(2024, 2, 29).replace(year=2023, day=1), date.fromordinal(738000), date(2024, 1, 1).toordinal(), date.min, datetime.max)
utc = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
print(utc, utc.utcoffset(), utc.tzname(), utc.astimezone(timezone(timedelta(hours=5, minutes=30), "IST")), utc == datetime(2024, 6, 1, 14, tzinfo=timezone(timedelta(hours=2))), repr(utc), utc.timestamp())
print(datetime.strptime("01 Feb 2024 10:11 PM", "%d %b %Y %I:%M %p"), datetime.strptime("2024-1-2", "%Y-%m-%d").date(), datetime.fromisoformat("2024-05-06 07:08:09.123+02:00"))
for action in (lambda: utc - datetime(2024, 1, 1), lambda: date(2023, 2, 29), lambda: datetime(2024, 1, 1) < date(2024, 1, 1), lambda: datetime.fromisoformat("nope"), lambda: datetime.now() + 5):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
now = datetime.now()
later = now + timedelta(days=45)
print((later - now).days, later.month, f"{later:%B %d, %Y}", now.date() == date.today(), now.replace(hour=5).time())
