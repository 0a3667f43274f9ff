# Ends: MemoryError.
for make in (lambda: sorted(range(10**9)), lambda: [*range(10**12)], lambda: tuple(range(10**12))):
    try:
        make()
    except MemoryError:
        pass
list(range(10**12))
