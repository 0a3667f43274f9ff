# Ends: itself or time.
import re

for pattern, text in ((r"(a+)+$", "a" * 40 + "b"), (r"(a|aa)+$", "a" * 60 + "b"), (r"((a|b)*c)*", "ab" * 100_000)):
    try:
        re.match(pattern, text)
    except (RecursionError, TimeoutError):
        pass
