# Ends: MemoryError or memory.
import itertools

list(itertools.count())
