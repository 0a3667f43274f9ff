text = """The quick brown fox jumps over the lazy dog. The dog sleeps;
the fox runs. Quick, quick, said the fox!"""
counts = {}
for word in text.lower().split():
    word = word.strip(".,;!?")
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(f"{word:<8}{count:>3} {'*' * count}")
