# Calendars as text, as pages and as weeks.
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


import calendar, datetime, sys
from calendar import (TextCalendar, Calendar, prmonth, prcal, monthrange, monthcalendar, weekday, weekheader, isleap, leapdays, timegm, day_name, day_abbr, month_name, month_abbr, firstweekday, setfirstweekday, MONDAY, SUNDAY, JANUARY, FEBRUARY, Day, Month, HTMLCalendar, IllegalMonthError, IllegalWeekdayError, LocaleTextCalendar)
show(r'''
calendar.month(2026, 1)
calendar.month(2024, 2, w=3, l=2)
calendar.calendar(2026)
calendar.calendar(2026, m=4, c=2)
print(calendar.TextCalendar(6).formatmonth(2026, 2))
TextCalendar(firstweekday=6).formatyear(2025, 2, 1, 6, 2)
prmonth(2026, 3)
prcal(2026)
monthrange(2026, 2)
monthrange(2024, 2)
monthrange(2024, 13)
monthrange(2024, 0)
monthcalendar(2026, 2)
weekday(2026, 11, 28)
weekday(2026, 13, 1)
weekheader(3)
weekheader(10)
isleap(2000)
isleap(1900)
leapdays(2000, 2025)
timegm((2026, 1, 1, 0, 0, 0))
timegm((1970, 1, 1, 0, 0, 0))
list(day_name)
list(day_abbr)
list(month_name)
list(month_abbr)
day_name[0]
day_name[-1]
month_name[1:3]
len(month_name)
day_name[7]
firstweekday()
setfirstweekday(6)
firstweekday()
setfirstweekday(9)
setfirstweekday(calendar.MONDAY)
MONDAY
SUNDAY
JANUARY
FEBRUARY
Day.MONDAY
Month.MAY
calendar.Day(3)
calendar.Month(12)
list(Day)
c = Calendar(firstweekday=0)
list(c.iterweekdays())
list(c.itermonthdays(2026, 2))[:10]
list(c.itermonthdays2(2026, 2))[:3]
list(c.itermonthdays3(2026, 2))[:3]
list(c.itermonthdays4(2026, 2))[:3]
list(c.itermonthdates(2026, 2))[:3]
c.monthdatescalendar(2026, 2)[0]
c.monthdayscalendar(2026, 2)
c.monthdays2calendar(2026, 2)[0]
len(c.yeardatescalendar(2026, 3))
c.yeardayscalendar(2026, 6)[0][0]
c.yeardays2calendar(2026)[0][0][0]
c.firstweekday
c.getfirstweekday()
c.setfirstweekday(3)
TextCalendar().formatweek([(1, 0), (2, 1), (0, 2)], 3)
TextCalendar().formatday(3, 0, 4)
TextCalendar().formatweekday(0, 5)
TextCalendar().formatweekday(0, 12)
TextCalendar().formatweekheader(2)
TextCalendar().formatmonthname(2026, 1, 30)
TextCalendar().formatmonthname(2026, 1, 30, withyear=False)
HTMLCalendar().formatmonth(2026, 2)
HTMLCalendar().formatday(1, 2)
HTMLCalendar().formatweekday(3)
len(HTMLCalendar().formatyear(2026))
HTMLCalendar().formatyearpage(2026)[:200]
IllegalMonthError(13)
str(IllegalMonthError(13))
str(IllegalWeekdayError(8))
issubclass(IllegalMonthError, ValueError)
IllegalMonthError.__mro__
LocaleTextCalendar(locale='C').formatmonth(2026, 1)
calendar.weekday(0, 1, 1)
calendar.weekday(10000, 1, 1)
calendar.month(9999, 12)
calendar.month(1, 1)
calendar.standalone_month_name[1]
calendar.EPOCH
''')
