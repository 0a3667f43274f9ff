def play(word, guesses, lives=3):
    found = set()
    for guess in guesses:
        if guess in word:
            found.add(guess)
            message = "yes"
        else:
            lives -= 1
            message = f"no ({lives} left)"
        shown = " ".join(c if c in found else "_" for c in word)
        print(f"{guess}: {shown:<15} {message}")
        if found >= set(word):
            return "won"
        if not lives:
            return "lost"
    return "unfinished"


print(play("python", "etaohnpyr"), play("loop", "xyz"), play("go", "g"))
