# Ends: events or time.
while True:
    print("x" * 1000)
