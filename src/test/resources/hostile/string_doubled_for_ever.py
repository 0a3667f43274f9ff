# Ends: MemoryError.
text = "ab"
while True:
    text += text
