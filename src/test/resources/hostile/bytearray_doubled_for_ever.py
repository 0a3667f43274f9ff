# Ends: MemoryError.
grown = bytearray(b"x")
while True:
    grown += grown
