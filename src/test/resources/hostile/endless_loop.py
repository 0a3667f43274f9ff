# Ends: time.
while True:
    pass
