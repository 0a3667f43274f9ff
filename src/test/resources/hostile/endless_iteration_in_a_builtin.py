# Ends: time.
import itertools

any(itertools.repeat(0))
