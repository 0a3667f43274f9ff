# Ends: time.
def twice(n):
    try:
        twice(n + 1)
    finally:
        twice(n + 1)


twice(0)
