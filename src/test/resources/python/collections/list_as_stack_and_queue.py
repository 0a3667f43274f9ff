stack = []
for item in "abc":
    stack.append(item)
print(stack.pop(), stack[-1], len(stack), stack)


def balanced(text):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for char in text:
        if char in pairs.values():
            stack.append(char)
        elif char in pairs:
            if not stack or stack.pop() != pairs[char]:
                return False
    return not stack


print([balanced(t) for t in ("([]{})", "([)]", "((", "")])
queue = [1, 2, 3]
print(queue.pop(0), queue)


def rpn(text):
    stack = []
    for token in text.split():
        if token in "+-*/":
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else None}[token])
        else:
            stack.append(float(token))
    return stack.pop()


print(rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"))
items = list(range(10))
print(items[2:8:2], items[::-3], items[-3:], [items[i : i + 3] for i in range(0, 10, 3)])
items[5:] = []
items.insert(0, "first")
items.insert(100, "last")
items.insert(-1, "near")
items[1:1] = ["x", "y"]
print(items, items.index("x"), items.count(3))
del items[::2]
print(items, [0] * 3 + [1], [[]] * 2, list("ab") * 2, [1, 2] * 0)
