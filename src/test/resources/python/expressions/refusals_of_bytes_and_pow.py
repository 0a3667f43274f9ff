# Wordings for bytes and for pow with three arguments.
for attempt in (
    lambda: "x" in b"xy",
    lambda: {} in bytearray(b"xy"),
    lambda: 300 in b"xy",
    lambda: b"%d" % (1, 2),
    lambda: "%d" % (1, 2),
    lambda: pow(2.0, 3, 5),
    lambda: pow({}, 1.5, "x"),
    lambda: pow(2, 3, "x"),
    lambda: pow(2j, 3, 4.0),
    lambda: pow("a", 1, 2),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
