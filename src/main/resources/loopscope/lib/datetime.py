"""Dates, times and the spans between them."""

import sys as _sys
import time as _time
from _datetime import days_in_month as _days_in_month, from_ordinal as _from_ordinal, iso_week as _iso_week
from _datetime import strftime as _strftime, strptime as _strptime, to_ordinal as _to_ordinal
from _types import call_fully as _call_fully

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999
_DAY = 86_400_000_000
_EPOCH_ORDINAL = 719163


def _whole(value, name=None):
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    index = getattr(type(value), "__index__", None)
    if index is None:
        raise TypeError(f"{type(value).__name__!r} object cannot be interpreted as an integer")
    return index(value)


def _called(value, base):
    """How a repr calls the class of a value: subclasses without their module."""
    return f"datetime.{base.__name__}" if type(value) is base else type(value).__name__


def _check_date(year, month, day):
    year, month, day = _whole(year), _whole(month), _whole(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    if not 1 <= month <= 12:
        raise ValueError(f"month must be in 1..12, not {month}")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError(f"day {day} must be in range 1..{_days_in_month(year, month)} for month {month} in year {year}")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _whole(hour), _whole(minute), _whole(second), _whole(microsecond)
    for value, most, name in ((hour, 23, "hour"), (minute, 59, "minute"), (second, 59, "second"),
                              (microsecond, 999999, "microsecond")):
        if not 0 <= value <= most:
            raise ValueError(f"{name} must be in 0..{most}, not {value}")
    if fold not in (0, 1):
        raise ValueError(f"fold must be either 0 or 1, not {fold}")
    return hour, minute, second, microsecond


def _check_tz(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type {type(tz).__name__!r}")


def _offset_text(offset, separator=":"):
    micros = offset._micros
    sign = "-" if micros < 0 else "+"
    seconds, micros = divmod(abs(micros), 1_000_000)
    text = f"{sign}{seconds // 3600:02d}{separator}{seconds // 60 % 60:02d}"
    if seconds % 60 or micros:
        text += f"{separator}{seconds % 60:02d}"
        if micros:
            text += f".{micros:06d}"
    return text


class timedelta:
    """A span of time, in whole microseconds."""

    __slots__ = ("_micros",)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        parts = ((days, _DAY), (seconds, 1_000_000), (microseconds, 1), (milliseconds, 1000),
                 (minutes, 60_000_000), (hours, 3_600_000_000), (weeks, 7 * _DAY))
        whole, rest = 0, 0.0
        for value, unit in parts:
            if isinstance(value, int):
                whole += value * unit
            elif isinstance(value, float):
                if value != value:
                    raise ValueError("cannot convert float NaN to integer")
                cut = int(value)
                whole += cut * unit
                fraction = (value - cut) * unit
                cut = int(fraction)
                whole += cut
                rest += fraction - cut
                if rest == 0.5 and whole % 2 == 1:
                    whole, rest = whole + 1, 0.0
            else:
                raise TypeError(f"unsupported type for timedelta {cls._name_of(value, parts)} component: "
                                f"{type(value).__name__}")
        return cls._of(whole + round(rest))

    @staticmethod
    def _name_of(value, parts):
        names = ("days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks")
        for name, (part, _) in zip(names, parts):
            if part is value:
                return name
        return "unknown"

    @classmethod
    def _of(cls, micros):
        if not -999999999 <= micros // _DAY <= 999999999:
            raise OverflowError(f"days={micros // _DAY}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._micros = micros
        return self

    @property
    def days(self):
        return self._micros // _DAY

    @property
    def seconds(self):
        return self._micros % _DAY // 1_000_000

    @property
    def microseconds(self):
        return self._micros % 1_000_000

    def total_seconds(self):
        return self._micros / 1_000_000

    def __repr__(self):
        parts = [f"{name}={getattr(self, name)}" for name in ("days", "seconds", "microseconds") if getattr(self, name)]
        return f"{_called(self, timedelta)}({', '.join(parts) or '0'})"

    def __str__(self):
        seconds = self.seconds
        text = f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        if self.days:
            text = f"{self.days} day{'' if abs(self.days) == 1 else 's'}, {text}"
        if self.microseconds:
            text += f".{self.microseconds:06d}"
        return text

    def __add__(self, other):
        return timedelta._of(self._micros + other._micros) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return timedelta._of(self._micros - other._micros) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return timedelta._of(other._micros - self._micros) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._of(-self._micros)

    def __pos__(self):
        return self

    def __abs__(self):
        return timedelta._of(abs(self._micros))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._micros * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_rounded_quotient(self._micros * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._micros // other._micros
        if isinstance(other, int):
            return timedelta._of(self._micros // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._micros / other._micros
        if isinstance(other, int):
            return timedelta._of(_rounded_quotient(self._micros, other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_rounded_quotient(b * self._micros, a))
        return NotImplemented

    def __mod__(self, other):
        return timedelta._of(self._micros % other._micros) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._micros, other._micros)
        return q, timedelta._of(r)

    def __eq__(self, other):
        return self._micros == other._micros if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._micros < other._micros if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._micros <= other._micros if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._micros > other._micros if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._micros >= other._micros if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self._micros != 0

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)


def _rounded_quotient(a, b):
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or r == b and q % 2 == 1:
        q += 1
    return q


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    """What knows offsets from universal time."""

    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc() requires a non-None utcoffset() result")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc() requires a non-None dst() result")
        standard = offset - dst
        if standard:
            dt += standard
            dst = dt.dst()
        return dt + dst


class timezone(tzinfo):
    """A fixed offset from universal time."""

    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is None and not offset and getattr(cls, "utc", None) is not None:
            return cls.utc
        if name is not None and not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -_DAY < offset._micros < _DAY:
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                             f"timedelta(hours=24), not {offset!r}")
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def utcoffset(self, dt):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"utcoffset(dt) argument must be a datetime instance or None, not {type(dt).__name__}")
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return "UTC" + (_offset_text(self._offset) if self._offset else "")

    def dst(self, dt):
        return None

    def fromutc(self, dt):
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"datetime.timezone({self._offset!r})"
        return f"datetime.timezone({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def __reduce__(self):
        return type(self), (self._offset,) if self._name is None else (self._offset, self._name)


UTC = timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


class _IsoCalendarDate(tuple):
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


class date:
    """A day."""

    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year, month=None, day=None):
        if month is None or day is None:
            raise TypeError(f"function missing required argument '{'month' if month is None else 'day'}' "
                            f"(pos {2 if month is None else 3})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, t):
        y, m, d = _time.localtime(t)[:3]
        return cls(y, m, d)

    @classmethod
    def fromordinal(cls, n):
        if not 1 <= n <= 3652059:
            raise ValueError("ordinal must be >= 1" if n < 1 else f"year is out of range")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*_parse_iso_date(date_string))
        except ValueError as e:
            if str(e) == "":
                raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
            raise

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
        first = _to_ordinal(year, 1, 4)
        last = 53 if _iso_week(year, 12, 31)[1] == 53 else 52
        if not 1 <= week <= last:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        monday = first - (first + 6) % 7
        return cls.fromordinal(monday + (week - 1) * 7 + day - 1)

    @classmethod
    def strptime(cls, date_string, format):
        return cls(*_strptime(date_string, format)[:3])

    def __repr__(self):
        return f"{_called(self, date)}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def ctime(self):
        return self.strftime("%a %b ") + f"{self._day:2d}" + self.strftime(" %H:%M:%S %Y")

    def _fields(self):
        return self._year, self._month, self._day, 0, 0, 0, 0, None, ""

    def strftime(self, format):
        return _strftime(format, *self._fields())

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError(f"must be str, not {type(fmt).__name__}")
        return self.strftime(fmt) if fmt else str(self)

    def timetuple(self):
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._year_day(), -1))

    def _year_day(self):
        return self.toordinal() - _to_ordinal(self._year, 1, 1) + 1

    def toordinal(self):
        return _to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        return _IsoCalendarDate(_iso_week(self._year, self._month, self._day))

    def replace(self, year=None, month=None, day=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    __replace__ = replace

    def _key(self):
        return self._year, self._month, self._day

    def _compared(self, other, op):
        if isinstance(other, date) and not isinstance(other, datetime):
            return op(self._key(), other._key())
        return NotImplemented

    def __eq__(self, other):
        return self._compared(other, lambda a, b: a == b)

    def __lt__(self, other):
        return self._compared(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compared(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compared(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compared(other, lambda a, b: a >= b)

    def __hash__(self):
        return hash(self._key())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 0 < n <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return type(self), self._key()


def _digits(text):
    if not text.isascii() or not text.isdigit():
        raise ValueError("")
    return int(text)


def _parse_iso_date(text):
    if "W" in text:
        body = text.replace("-", "")
        year, week = _digits(body[:4]), _digits(body[5:7])
        day = _digits(body[7:8]) if len(body) > 7 else 1
        made = date.fromisocalendar(year, week, day)
        return made.year, made.month, made.day
    if len(text) == 10 and text[4] == text[7] == "-":
        return _digits(text[:4]), _digits(text[5:7]), _digits(text[8:])
    if len(text) == 8:
        return _digits(text[:4]), _digits(text[4:6]), _digits(text[6:])
    raise ValueError("")


def _parse_iso_clock(text):
    main, dot, fraction = text.replace(",", ".").partition(".")
    parts = main.split(":") if ":" in main else [main[i:i + 2] for i in range(0, len(main), 2)]
    if not 1 <= len(parts) <= 3 or any(len(p) != 2 for p in parts) or dot and (len(parts) < 3 or not fraction):
        raise ValueError("")
    numbers = [_digits(p) for p in parts] + [0] * (3 - len(parts))
    micros = _digits((fraction + "000000")[:6]) if dot else 0
    if dot:
        _digits(fraction)
    return [*numbers, micros]


def _parse_iso_time(text):
    for i, c in enumerate(text):
        if c in "+-Z":
            break
    else:
        return [*_parse_iso_clock(text), None]
    clock = _parse_iso_clock(text[:i])
    zone = text[i:]
    if zone == "Z":
        return [*clock, UTC]
    h, m, s, us = _parse_iso_clock(zone[1:])
    offset = timedelta(hours=h, minutes=m, seconds=s, microseconds=us)
    return [*clock, timezone(-offset if zone[0] == "-" else offset)]


def _iso_time(hour, minute, second, micros, timespec):
    if timespec == "auto":
        timespec = "microseconds" if micros else "seconds"
    if timespec not in _TIMESPECS:
        raise ValueError("Unknown timespec value")
    return _TIMESPECS[timespec].format(hour, minute, second, micros, micros // 1000)


_TIMESPECS = {"hours": "{:02d}", "minutes": "{:02d}:{:02d}", "seconds": "{:02d}:{:02d}:{:02d}",
              "milliseconds": "{0:02d}:{1:02d}:{2:02d}.{4:03d}", "microseconds": "{:02d}:{:02d}:{:02d}.{:06d}"}


def _clock_repr(self, first):
    parts = [str(n) for n in first]
    second, micros = self._second, self._microsecond
    parts += [str(self._hour), str(self._minute)]
    if second or micros:
        parts.append(str(second))
    if micros:
        parts.append(str(micros))
    if self._fold:
        parts.append("fold=1")
    if self._tzinfo is not None:
        parts.append(f"tzinfo={self._tzinfo!r}")
    return f"{_called(self, datetime if isinstance(self, datetime) else time)}({', '.join(parts)})"


class _Clock:
    """What times of day and moments share."""

    __slots__ = ()

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def _about(self):
        return None

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.utcoffset(self._about())
        if offset is not None and not isinstance(offset, timedelta):
            raise TypeError(f"tzinfo.utcoffset() must return None or a timedelta, not {type(offset).__name__!r}")
        return offset

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self._about())

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self._about())

    def _zone_fields(self):
        offset = self.utcoffset()
        return (None, "") if offset is None else (offset._micros, self.tzname() or "")

    def _day_micros(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1_000_000 + self._microsecond


class time(_Clock):
    """A time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_tz(tzinfo)
        self._tzinfo, self._fold = tzinfo, fold
        return self

    @classmethod
    def fromisoformat(cls, time_string):
        try:
            return cls(*_parse_iso_time(time_string.removeprefix("T")))
        except ValueError as e:
            if str(e) == "":
                raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
            raise

    @classmethod
    def strptime(cls, date_string, format):
        return cls(*_strptime(date_string, format)[3:7])

    def isoformat(self, timespec="auto"):
        text = _iso_time(self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset)

    __str__ = isoformat

    def __repr__(self):
        return _clock_repr(self, ())

    def strftime(self, format):
        return _strftime(format, 1900, 1, 1, self._hour, self._minute, self._second, self._microsecond,
                         *self._zone_fields())

    def __format__(self, fmt):
        return self.strftime(fmt) if fmt else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _compared(self, other, op, equality=False):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            if equality:
                return False
            raise TypeError("can't compare offset-naive and offset-aware times")
        a = self._day_micros() - (mine._micros if mine is not None else 0)
        return op(a, other._day_micros() - (theirs._micros if theirs is not None else 0))

    def __eq__(self, other):
        return self._compared(other, lambda a, b: a == b, True)

    def __lt__(self, other):
        return self._compared(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compared(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compared(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compared(other, lambda a, b: a >= b)

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._day_micros() - (offset._micros if offset is not None else 0))


class datetime(_Clock, date):
    """A moment: a day and a time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if month is None or day is None:
            raise TypeError(f"function missing required argument '{'month' if month is None else 'day'}' "
                            f"(pos {2 if month is None else 3})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_tz(tzinfo)
        self._tzinfo, self._fold = tzinfo, fold
        return self

    @classmethod
    def _of_micros(cls, micros, tz=None):
        days, rest = divmod(micros, _DAY)
        if not 1 <= days + _EPOCH_ORDINAL <= 3652059:
            raise OverflowError("date value out of range")
        seconds, us = divmod(rest, 1_000_000)
        return cls(*_from_ordinal(days + _EPOCH_ORDINAL), seconds // 3600, seconds // 60 % 60, seconds % 60, us, tz)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_tz(tz)
        if not isinstance(timestamp, (int, float)):
            raise TypeError(f"argument must be int or float, not {type(timestamp).__name__}")
        if timestamp != timestamp:
            raise ValueError("Invalid value NaN (not a number)")
        if abs(timestamp) > 1e14:
            raise OverflowError("timestamp out of range for platform time_t")
        whole = int(timestamp // 1)
        micros = whole * 1_000_000 + round((timestamp - whole) * 1e6)
        if not -62135596800 <= whole <= 253402300799:
            raise ValueError(f"year {1970 + whole // 31556952} is out of range")
        result = cls._of_micros(micros, tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def utcfromtimestamp(cls, t):
        import warnings
        warnings.warn("datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future "
                      "version. Use timezone-aware objects to represent datetimes in UTC: "
                      "datetime.datetime.fromtimestamp(timestamp, datetime.UTC).", DeprecationWarning, stacklevel=2)
        return cls.fromtimestamp(t)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        import warnings
        warnings.warn("datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. "
                      "Use timezone-aware objects to represent datetimes in UTC: "
                      "datetime.datetime.now(datetime.UTC).", DeprecationWarning, stacklevel=2)
        return cls.now()

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        for value, kind, place in ((date, _date_class, 1), (time, _time_class, 2)):
            if not isinstance(value, kind):
                raise TypeError(f"combine() argument {place} must be datetime.{kind.__name__}, not {type(value).__name__}")
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            width = 10 if date_string[4:5] == "-" and "W" not in date_string else 8
            if "W" in date_string:
                width = next((i for i, c in enumerate(date_string) if c in "T "), len(date_string))
            day = _parse_iso_date(date_string[:width])
            rest = date_string[width + 1:]
            if not rest and len(date_string) == width:
                return cls(*day)
            hour, *clock, zone = _parse_iso_time(rest)
            if hour == 24 and not any(clock):
                return cls(*day, tzinfo=zone) + timedelta(1)
            return cls(*day, hour, *clock, zone)
        except ValueError as e:
            if str(e) == "":
                raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
            raise

    @classmethod
    def strptime(cls, date_string, format):
        for value, place in ((date_string, 1), (format, 2)):
            if not isinstance(value, str):
                raise TypeError(f"strptime() argument {place} must be str, not {type(value).__name__}")
        *fields, offset, name = _strptime(date_string, format)
        if "%d" in format and not any(part in format for part in ("%Y", "%y", "%G", "%c", "%x", "%D", "%F")):
            import warnings
            warnings.warn("Parsing dates involving a day of month without a year specified is ambiguous\n"
                          "and fails to parse leap day. The default behavior will change in Python 3.15\n"
                          "to either always raise an exception or to use a different default year (TBD).\n"
                          "To avoid trouble, add a specific year to the input & format.\n"
                          "See https://github.com/python/cpython/issues/70647.", DeprecationWarning, stacklevel=2)
        tz = None
        if offset is not None:
            tz = timezone(timedelta(microseconds=offset), name) if name else timezone(timedelta(microseconds=offset))
        return cls(*fields, tz)

    def _about(self):
        return self

    def _micros(self):
        return (self.toordinal() - _EPOCH_ORDINAL) * _DAY + self._day_micros()

    def _utc_micros(self):
        offset = self.utcoffset()
        return self._micros() - (offset._micros if offset is not None else 0)

    def _fields(self):
        return (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
                *self._zone_fields())

    def timestamp(self):
        return self._utc_micros() / 1_000_000

    def timetuple(self):
        dst = self.dst()
        return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second,
                                  self.weekday(), self._year_day(), -1 if dst is None else int(bool(dst))))

    def utctimetuple(self):
        moment = datetime._of_micros(self._utc_micros())
        return _time.struct_time((*moment.timetuple()[:8], 0))

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day, self._hour if hour is None else hour,
                          self._minute if minute is None else minute, self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone(timedelta(0), "UTC")
        elif not isinstance(tz, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type {type(tz).__name__!r}")
        if tz is self._tzinfo:
            return self
        return tz.fromutc(type(self)._of_micros(self._utc_micros(), tz))

    def ctime(self):
        return self.strftime("%a %b ") + f"{self._day:2d}" + self.strftime(" %H:%M:%S %Y")

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            what = f"a string of length {len(sep)}" if isinstance(sep, str) else type(sep).__name__
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {what}")
        text = f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}" + _iso_time(
            self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset)

    def __repr__(self):
        return _clock_repr(self, (self._year, self._month, self._day))

    def __str__(self):
        return self.isoformat(sep=" ")

    def _compared(self, other, op, equality=False):
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return op(self._micros(), other._micros())
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            if equality:
                return False
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return op(self._utc_micros(), other._utc_micros())

    def __eq__(self, other):
        return self._compared(other, lambda a, b: a == b, True)

    def __lt__(self, other):
        return self._compared(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compared(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compared(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compared(other, lambda a, b: a >= b)

    def __hash__(self):
        return hash(self._utc_micros())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._of_micros(self._micros() + other._micros, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return timedelta._of(self._micros() - other._micros())
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta._of(self._utc_micros() - other._utc_micros())

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day, self._hour, self._minute, self._second,
                            self._microsecond, self._tzinfo)


_date_class, _time_class = date, time
date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
time.min, time.max, time.resolution = time(0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
datetime_CAPI = None
_call_fully(time, timedelta, tzinfo, timezone)
