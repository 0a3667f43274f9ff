class Interpreter:
    def __init__(self):
        self.variables, self.output = {}, []

    def evaluate(self, tokens):
        stack = []
        for token in tokens:
            if token.lstrip("-").isdigit():
                stack.append(int(token))
            elif token in self.variables:
                stack.append(self.variables[token])
            else:
                try:
                    b, a = stack.pop(), stack.pop()
                    operation = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__, "/": int.__floordiv__, "<": int.__lt__}[token]
                except IndexError:
                    raise SyntaxError(f"not enough operands for {token!r}") from None
                stack.append(operation(a, b))
        return stack[-1]

    def run(self, source):
        lines, i = [line.split() for line in source.strip().splitlines()], 0
        while i < len(lines):
            match lines[i]:
                case ["let", name, "=", *rest]:
                    self.variables[name] = self.evaluate(rest)
                case ["print", *rest]:
                    self.output.append(self.evaluate(rest))
                case ["goto", label, "if", *rest]:
                    if self.evaluate(rest):
                        i = int(label) - 1
                        continue
                case other:
                    raise SyntaxError(f"line {i + 1}: {' '.join(other)}")
            i += 1
        return self.output


program = """let n = 0
let n = n 1 +
print n n *
goto 2 if n 5 <"""
print(Interpreter().run(program), Interpreter().run("print 7 2 /"))
for bad in ("jump 3", "print 1 +", "print x", "print 1 0 /"):
    try:
        print(Interpreter().run(bad))
    except (SyntaxError, KeyError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
