"""Source written from a syntax tree."""

# What binds how tightly: a part that binds less than where it stands goes into parentheses.
(NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, ARITH, TERM, FACTOR, POWER, AWAIT,
 ATOM) = range(18)

_BINARY = {"Add": ("+", ARITH), "Sub": ("-", ARITH), "Mult": ("*", TERM), "MatMult": ("@", TERM), "Div": ("/", TERM),
           "Mod": ("%", TERM), "FloorDiv": ("//", TERM), "Pow": ("**", POWER), "LShift": ("<<", SHIFT),
           "RShift": (">>", SHIFT), "BitOr": ("|", BIT_OR), "BitXor": ("^", BIT_XOR), "BitAnd": ("&", BIT_AND)}
_UNARY = {"Invert": ("~", FACTOR), "Not": ("not ", NOT), "UAdd": ("+", FACTOR), "USub": ("-", FACTOR)}
_COMPARE = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not",
            "In": "in", "NotIn": "not in"}
_QUOTES = ("'", '"', '"""', "'''")
_INFINITY = "1e309"


def _name(node):
    return type(node).__name__


def source(node):
    """The source of a tree, or of any part of it."""
    if isinstance(node, list):
        return "\n".join(map(source, node))
    writer = _Writer()
    name = _name(node)
    if hasattr(writer, "do_" + name):
        writer.statement(node)
        return "\n".join(writer.lines).lstrip("\n")
    if name in ("Module", "Interactive"):
        writer.block(node.body, name == "Module")
        return "\n".join(writer.lines).lstrip("\n")
    if name == "Expression":
        return expr(node.body)
    if name == "FunctionType":
        return f"({', '.join(map(expr, node.argtypes))}) -> {expr(node.returns)}"
    if name in _BINARY:
        return _BINARY[name][0]
    if name in _UNARY:
        return _UNARY[name][0].strip()
    if name in _COMPARE:
        return _COMPARE[name]
    if name in ("And", "Or"):
        return name.lower()
    for write in (_PARTS, _PATTERNS):
        if name in write:
            return write[name](node)
    return expr(node)


def expr(node, around=TEST):
    """An expression where something binds as tightly as `around`."""
    text, own = _EXPRESSIONS[_name(node)](node)
    return f"({text})" if around > own else text


def _list(nodes):
    return ", ".join(map(expr, nodes))


def _elements(nodes):
    return _list(nodes) + "," if len(nodes) == 1 else _list(nodes)


def _bool(node):
    word, own = ("and", AND) if _name(node.op) == "And" else ("or", OR)
    return f" {word} ".join(expr(v, own + 1 + i) for i, v in enumerate(node.values)), own


def _binary(node):
    symbol, own = _BINARY[_name(node.op)]
    left, right = (own + 1, own) if symbol == "**" else (own, own + 1)
    return f"{expr(node.left, left)} {symbol} {expr(node.right, right)}", own


def _unary(node):
    symbol, own = _UNARY[_name(node.op)]
    return symbol + expr(node.operand, own), own


def _compare(node):
    text = expr(node.left, COMPARE + 1)
    for op, right in zip(node.ops, node.comparators):
        text += f" {_COMPARE[_name(op)]} {expr(right, COMPARE + 1)}"
    return text, COMPARE


def _dict(node):
    parts = [f"**{expr(v, BIT_OR)}" if k is None else f"{expr(k)}: {expr(v)}" for k, v in zip(node.keys, node.values)]
    return "{" + ", ".join(parts) + "}", ATOM


def _comprehension(node):
    text = (" async for " if node.is_async else " for ") + expr(node.target, TUPLE) + " in " + expr(node.iter, OR)
    return text + "".join(" if " + expr(test, OR) for test in node.ifs)


def _generators(node):
    return "".join(map(_comprehension, node.generators))


def _call(node):
    return f"{expr(node.func, ATOM)}({', '.join([*map(expr, node.args), *map(_keyword, node.keywords)])})", ATOM


def _keyword(node):
    return f"**{expr(node.value)}" if node.arg is None else f"{node.arg}={expr(node.value)}"


def _attribute(node):
    blank = " " if _name(node.value) == "Constant" and isinstance(node.value.value, int) else ""
    return f"{expr(node.value, ATOM)}{blank}.{node.attr}", ATOM


def _subscript(node):
    if _name(node.slice) == "Tuple" and node.slice.elts:
        return f"{expr(node.value, ATOM)}[{_elements(node.slice.elts)}]", ATOM
    return f"{expr(node.value, ATOM)}[{expr(node.slice)}]", ATOM


def _slice(node):
    text = (expr(node.lower) if node.lower else "") + ":" + (expr(node.upper) if node.upper else "")
    return text + (":" + expr(node.step) if node.step else ""), ATOM


def _constant(node):
    value = node.value
    if value is ...:
        return "...", ATOM
    if isinstance(value, tuple):
        inside = ", ".join(map(_value, value)) + ("," if len(value) == 1 else "")
        return f"({inside})", ATOM
    return ("u" if getattr(node, "kind", None) == "u" else "") + _value(value), ATOM


def _value(value):
    text = repr(value)
    if isinstance(value, (float, complex)):
        return text.replace("inf", _INFINITY).replace("nan", f"({_INFINITY}-{_INFINITY})")
    return text


def _yield(node):
    return ("yield " + expr(node.value, ATOM) if node.value else "yield"), YIELD


def _lambda(node):
    args = _arguments(node.args)
    return f"lambda{' ' if args else ''}{args}: {expr(node.body)}", TEST


def _printable(text, spare_blanks=False):
    return "".join(c if spare_blanks and c in "\n\t" or c != "\\" and c.isprintable()
                   else c.encode("unicode_escape").decode("ascii") for c in text)


def _escaped(text, quotes, spare_blanks=False):
    """A text as it can stand between some of the quotes, and between which."""
    escaped = _printable(text, spare_blanks)
    possible = [q for q in quotes if len(q) == 3] if "\n" in escaped else list(quotes)
    possible = [q for q in possible if q not in escaped]
    if not possible:
        shown = repr(text)
        return shown[1:-1], [next((q for q in quotes if shown[0] in q), shown[0])]
    if escaped:
        possible.sort(key=lambda q: q[0] == escaped[-1])
        if possible[0][0] == escaped[-1]:
            escaped = escaped[:-1] + "\\" + escaped[-1]
    return escaped, possible


def _field(node):
    text = expr(node.value, OR)
    text = (" " if text.startswith("{") else "") + (node.str if _name(node) == "Interpolation" else text)
    if node.conversion != -1:
        text += "!" + chr(node.conversion)
    if node.format_spec:
        text += ":" + "".join(_printable(part) if is_text else part for part, is_text in _pieces(node.format_spec))
    return "{" + text + "}"


def _pieces(node):
    name = _name(node)
    if name in ("JoinedStr", "TemplateStr"):
        return [piece for value in node.values for piece in _pieces(value)]
    if name == "Constant":
        return [(node.value.replace("{", "{{").replace("}", "}}"), True)]
    return [(_field(node), False)]


def _template(node):
    quotes, parts = list(_QUOTES), []
    for text, is_text in _pieces(node):
        if is_text:
            text, quotes = _escaped(text, quotes)
        else:
            if "\n" in text:
                quotes = [q for q in quotes if len(q) == 3]
            quotes = [q for q in quotes if q not in text] or quotes
        parts.append(text)
    letter = "t" if _name(node) == "TemplateStr" else "f"
    return letter + quotes[0] + "".join(parts) + quotes[0], ATOM


_EXPRESSIONS = {
    "BoolOp": _bool, "BinOp": _binary, "UnaryOp": _unary, "Compare": _compare, "Dict": _dict, "Call": _call,
    "Attribute": _attribute, "Subscript": _subscript, "Slice": _slice, "Constant": _constant, "Yield": _yield,
    "Lambda": _lambda, "JoinedStr": _template, "TemplateStr": _template,
    "FormattedValue": lambda n: (_template(type("JoinedStr", (), {"values": [n]})()), ATOM)[0],
    "Interpolation": lambda n: (_template(type("TemplateStr", (), {"values": [n]})()), ATOM)[0],
    "NamedExpr": lambda n: (f"{expr(n.target, ATOM)} := {expr(n.value, ATOM)}", NAMED),
    "IfExp": lambda n: (f"{expr(n.body, OR)} if {expr(n.test, OR)} else {expr(n.orelse)}", TEST),
    "Set": lambda n: ("{" + (_list(n.elts) or "*()") + "}", ATOM),
    "ListComp": lambda n: (f"[{expr(n.elt)}{_generators(n)}]", ATOM),
    "SetComp": lambda n: ("{" + expr(n.elt) + _generators(n) + "}", ATOM),
    "DictComp": lambda n: ("{" + f"{expr(n.key)}: {expr(n.value)}{_generators(n)}" + "}", ATOM),
    "GeneratorExp": lambda n: (f"({expr(n.elt)}{_generators(n)})", ATOM),
    "Await": lambda n: (f"await {expr(n.value, ATOM)}" if n.value else "await", AWAIT),
    "YieldFrom": lambda n: (f"yield from {expr(n.value, ATOM)}", YIELD),
    "Starred": lambda n: ("*" + expr(n.value, BIT_OR), ATOM),
    "Name": lambda n: (n.id, ATOM),
    "List": lambda n: (f"[{_list(n.elts)}]", ATOM),
    "Tuple": lambda n: (_elements(n.elts), TUPLE) if n.elts else ("()", ATOM),
}


def _arg(node):
    return node.arg + (f": {expr(node.annotation)}" if node.annotation else "")


def _arguments(node):
    parts = []
    plain = node.posonlyargs + node.args
    defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
    for i, (arg, default) in enumerate(zip(plain, defaults), 1):
        parts.append(_arg(arg) + (f"={expr(default)}" if default else ""))
        if i == len(node.posonlyargs):
            parts.append("/")
    if node.vararg or node.kwonlyargs:
        parts.append("*" + (_arg(node.vararg) if node.vararg else ""))
    for arg, default in zip(node.kwonlyargs, node.kw_defaults):
        parts.append(_arg(arg) + (f"={expr(default)}" if default else ""))
    if node.kwarg:
        parts.append("**" + _arg(node.kwarg))
    return ", ".join(parts)


def _alias(node):
    return node.name + (f" as {node.asname}" if node.asname else "")


def _item(node):
    return expr(node.context_expr) + (f" as {expr(node.optional_vars)}" if node.optional_vars else "")


def _type_param(node):
    star = {"TypeVar": "", "TypeVarTuple": "*", "ParamSpec": "**"}[_name(node)]
    text = star + node.name + (f": {expr(node.bound)}" if getattr(node, "bound", None) else "")
    return text + (f" = {expr(node.default_value)}" if node.default_value else "")


def _type_params(node):
    params = getattr(node, "type_params", None)
    return f"[{', '.join(map(_type_param, params))}]" if params else ""


_PARTS = {"arg": _arg, "arguments": _arguments, "alias": _alias, "withitem": _item, "keyword": _keyword,
          "comprehension": _comprehension, "TypeVar": _type_param, "TypeVarTuple": _type_param,
          "ParamSpec": _type_param}


def _pattern(node, around=TEST):
    text = _PATTERNS[_name(node)](node)
    own = BIT_OR if _name(node) == "MatchOr" else TEST if _name(node) == "MatchAs" and node.pattern else ATOM
    return f"({text})" if around > own else text


def _mapping(node):
    parts = [f"{expr(k)}: {_pattern(p)}" for k, p in zip(node.keys, node.patterns)]
    return "{" + ", ".join(parts + ([f"**{node.rest}"] if node.rest else [])) + "}"


def _class(node):
    parts = [*map(_pattern, node.patterns), *(f"{a}={_pattern(p)}" for a, p in zip(node.kwd_attrs, node.kwd_patterns))]
    return f"{expr(node.cls, ATOM)}({', '.join(parts)})"


_PATTERNS = {
    "MatchValue": lambda n: expr(n.value), "MatchSingleton": lambda n: repr(n.value), "MatchMapping": _mapping,
    "MatchClass": _class, "MatchSequence": lambda n: f"[{', '.join(map(_pattern, n.patterns))}]",
    "MatchStar": lambda n: "*" + (n.name or "_"),
    "MatchAs": lambda n: n.name or "_" if not n.pattern else f"{_pattern(n.pattern, BIT_OR)} as {n.name}",
    "MatchOr": lambda n: " | ".join(_pattern(p, BIT_OR + 1) for p in n.patterns),
}


class _Writer:
    """Writes statements, each at its level of indentation."""

    def __init__(self):
        self.lines = []
        self.level = 0

    def line(self, text):
        margin = "    " * self.level
        first, *rest = text.split("\n")
        self.lines.append("\n".join([margin + first, *rest]))

    def block(self, statements, documented=False):
        for i, statement in enumerate(statements):
            if i == 0 and documented and _name(statement) == "Expr" and _name(statement.value) == "Constant" \
                    and isinstance(statement.value.value, str):
                text, quotes = _escaped(statement.value.value, ('"""', "'''"), True)
                kind = "u" if statement.value.kind == "u" else ""
                self.line(kind + quotes[0] + text + quotes[0])
            else:
                self.statement(statement)

    def inside(self, head, statements, documented=False):
        self.line(head + ":")
        self.level += 1
        self.block(statements, documented)
        self.level -= 1

    def statement(self, node):
        getattr(self, "do_" + _name(node))(node)

    def decorated(self, node, head):
        self.lines.append("")
        for decorator in node.decorator_list:
            self.line("@" + expr(decorator))
        self.inside(head, node.body, True)

    def do_FunctionDef(self, node, word="def"):
        returns = f" -> {expr(node.returns)}" if node.returns else ""
        self.decorated(node, f"{word} {node.name}{_type_params(node)}({_arguments(node.args)}){returns}")

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, "async def")

    def do_ClassDef(self, node):
        bases = ", ".join([*map(expr, node.bases), *map(_keyword, node.keywords)])
        self.decorated(node, f"class {node.name}{_type_params(node)}{f'({bases})' if bases else ''}")

    def do_Expr(self, node):
        self.line(expr(node.value, YIELD))

    def do_Return(self, node):
        self.line("return " + expr(node.value) if node.value else "return")

    def do_Delete(self, node):
        self.line("del " + _list(node.targets))

    def do_Assign(self, node):
        self.line("".join(expr(t, TUPLE) + " = " for t in node.targets) + expr(node.value))

    def do_TypeAlias(self, node):
        self.line(f"type {expr(node.name)}{_type_params(node)} = {expr(node.value)}")

    def do_AugAssign(self, node):
        self.line(f"{expr(node.target)} {_BINARY[_name(node.op)][0]}= {expr(node.value)}")

    def do_AnnAssign(self, node):
        target = expr(node.target)
        if not node.simple and _name(node.target) == "Name":
            target = f"({target})"
        self.line(f"{target}: {expr(node.annotation)}" + (f" = {expr(node.value)}" if node.value else ""))

    def do_For(self, node, word="for"):
        self.inside(f"{word} {expr(node.target, TUPLE)} in {expr(node.iter)}", node.body)
        self.otherwise(node)

    def do_AsyncFor(self, node):
        self.do_For(node, "async for")

    def otherwise(self, node, word="else"):
        if node.orelse:
            self.inside(word, node.orelse)

    def do_While(self, node):
        self.inside("while " + expr(node.test), node.body)
        self.otherwise(node)

    def do_If(self, node):
        self.inside("if " + expr(node.test), node.body)
        while len(node.orelse) == 1 and _name(node.orelse[0]) == "If":
            node = node.orelse[0]
            self.inside("elif " + expr(node.test), node.body)
        self.otherwise(node)

    def do_With(self, node, word="with"):
        self.inside(f"{word} {', '.join(map(_item, node.items))}", node.body)

    def do_AsyncWith(self, node):
        self.do_With(node, "async with")

    def do_Match(self, node):
        self.line(f"match {expr(node.subject)}:")
        self.level += 1
        for case in node.cases:
            self.do_match_case(case)
        self.level -= 1

    def do_match_case(self, node):
        guard = f" if {expr(node.guard)}" if node.guard else ""
        self.inside(f"case {_pattern(node.pattern)}{guard}", node.body)

    def do_Raise(self, node):
        self.line("raise" + (f" {expr(node.exc)}" if node.exc else "") + (f" from {expr(node.cause)}" if node.cause else ""))

    def do_Try(self, node, word="except"):
        self.inside("try", node.body)
        for handler in node.handlers:
            self.do_ExceptHandler(handler, word)
        self.otherwise(node)
        if node.finalbody:
            self.inside("finally", node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, "except*")

    def do_ExceptHandler(self, node, word="except"):
        kind = f" {expr(node.type)}" if node.type else ""
        self.inside(word + kind + (f" as {node.name}" if node.name else ""), node.body)

    def do_Assert(self, node):
        self.line(f"assert {expr(node.test)}" + (f", {expr(node.msg)}" if node.msg else ""))

    def do_Import(self, node):
        self.line("import " + ", ".join(map(_alias, node.names)))

    def do_ImportFrom(self, node):
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {', '.join(map(_alias, node.names))}")

    def do_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def do_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def do_Pass(self, node):
        self.line("pass")

    def do_Break(self, node):
        self.line("break")

    def do_Continue(self, node):
        self.line("continue")
