# Ends: time.
import sys

sys.set_int_max_str_digits(0)
number = 7**200000
while True:
    number = int(str(number))
