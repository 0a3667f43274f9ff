# Ends: memory.
grown = []
while True:
    grown.append([len(grown)])
