# The limit on digits between int and text can be raised, and taken away.
import sys

print(sys.get_int_max_str_digits())
for attempt in (lambda: str(10**5000), lambda: int("1" * 4301), lambda: f"{10**4300:,}", lambda: "%d" % 10**4300):
    try:
        attempt()
    except ValueError as error:
        print(error)
for limit in (639, -1):
    try:
        sys.set_int_max_str_digits(limit)
    except ValueError as error:
        print(error)
sys.set_int_max_str_digits(5000)
print(len(str(10**4999)), int("7" * 5000) % 1000)
sys.set_int_max_str_digits(0)
print(len(str(10**20000)), int("12345" * 5000) % 1_000_003, int("f" * 9000, 16).bit_length())
print((1j + 2) ** 3, (0.5 + 2j) ** 0.5)
try:
    complex(1e200, 1e200) ** 3
except OverflowError as error:
    print(error)
