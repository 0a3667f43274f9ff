grades = {"Ann": [90, 85.5, 77], "Bob": [60, 71], "Cy": []}


def average(numbers):
    return sum(numbers) / len(numbers) if numbers else None


def letter(score):
    if score is None:
        return "-"
    for limit, grade in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):
        if score >= limit:
            return grade
    return "F"


for name, scores in sorted(grades.items()):
    score = average(scores)
    shown = "n/a" if score is None else f"{score:.2f}"
    print(f"{name:<5}|{shown:>7}|{letter(score):^3}|{len(scores)} tests")
best = max((n for n in grades if grades[n]), key=lambda n: average(grades[n]))
print("best:", best, "| all:", [s for scores in grades.values() for s in scores])
passed, failed = [], []
for name, scores in grades.items():
    (passed if scores and min(scores) > 65 else failed).append(name)
print(passed, failed)
