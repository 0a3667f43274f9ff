# Ends: time.
while True:
    try:
        input()
    except EOFError:
        pass
