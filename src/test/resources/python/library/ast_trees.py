"""Syntax trees as objects: reading, showing, walking, changing, writing out and running them."""
import ast

SOURCE = '''
"""Module text."""
from math import sqrt as root, pi

@wraps(f)
async def work[T: int](a, /, b: int = 1, *args, c, d=2, **kw) -> T:
    """Doc."""
    async with open(a) as x, y:
        async for i, j in z:
            await i
            yield (a, b)
    return [k ** 2 for k in b if k if not a] or {**kw, 'x': -1} or {1, 2} or (lambda q, *r: q)

class A(B, metaclass=M):
    x: int = 3
    (y): str

    def f(self):
        global g
        del self.a[1:2, ::3], g
        self.n += 1; assert g, "no"
        while (n := next(self)) and n is not None:
            if n < 3 <= 4: continue
            elif n in (1,): break
            else: pass
        else: raise ValueError(f"{n!r:>{width}} {{}} {x}") from None
try: pass
except (A, B) as e: pass
except* C: pass
''' .replace("except* C: pass\n", "else: pass\nfinally: t = t'a{x}b'\n") + '''
match p:
    case Point(0, y=[1, *_]) | {"k": -1, **rest} if y: pass
    case None | "a" as b: pass
type L = list[int]
print((yield), 3 .real, 1e400, b"x", ..., *a, **b, sep="it's")
'''
tree = ast.parse(SOURCE)
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
print(ast.dump(ast.parse(ast.unparse(tree))) == ast.dump(tree))
print(ast.get_docstring(tree), ast.get_docstring(tree.body[2]), tree.body[2].lineno, tree.body[2].end_lineno)
print([type(n).__name__ for n in ast.walk(tree.body[0])], list(ast.iter_fields(tree.body[1]))[0])


class Names(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Name(self, node):
        self.seen.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))

    def visit_FunctionDef(self, node):
        self.seen.append(node.name)
        self.generic_visit(node)


names = Names()
names.visit(tree)
print(names.seen[:6], len(names.seen))


class Swap(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.op, ast.Add):
            return ast.copy_location(ast.BinOp(node.left, ast.Mult(), node.right), node)
        return node

    def visit_Assert(self, node):
        return None


changed = ast.fix_missing_locations(Swap().visit(ast.parse("def f(x):\n    assert x > 5\n    return x + 4\nprint(f(3))")))
print(ast.unparse(changed))
exec(compile(changed, "<tree>", "exec"))
print(eval(compile(ast.parse("1 + 2", mode="eval"), "<tree>", "eval")))
made = ast.Module([ast.Expr(ast.Call(ast.Name("print", ast.Load()), [ast.Constant("made")], []))], [])
exec(compile(ast.fix_missing_locations(made), "<made>", "exec"))
print(repr(tree.body[1]), ast.Name("x"), ast.Name._fields, ast.BinOp.__doc__, ast.expr_context.__doc__)
print(ast.literal_eval(ast.parse("[1, -2, {'a': (3j, None)}]", mode="eval")), isinstance(ast.Add(), ast.operator))
for wrong in (lambda: ast.parse("x ="), lambda: ast.literal_eval("f()"), lambda: ast.Name("x", ast.Load(), 1), lambda: ast.dump(1)):
    try:
        print(wrong())
    except (SyntaxError, ValueError, TypeError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
print(ast.get_source_segment("a = 1\nb = [2,\n 3]", ast.parse("a = 1\nb = [2,\n 3]").body[1].value))
print(type(compile("x", "f", "eval", ast.PyCF_ONLY_AST)), ast.compare(ast.parse("a+b"), ast.parse("a + b")))
