"""The classes of the nodes of syntax trees, made from Python's abstract grammar."""

import warnings as _warnings

_GRAMMAR = """
mod: Module(stmt* body, type_ignore* type_ignores) | Interactive(stmt* body) | Expression(expr body)
 | FunctionType(expr* argtypes, expr returns)
stmt: FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
 | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
 | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
 | Return(expr? value) | Delete(expr* targets) | Assign(expr* targets, expr value, string? type_comment)
 | TypeAlias(expr name, type_param* type_params, expr value) | AugAssign(expr target, operator op, expr value)
 | AnnAssign(expr target, expr annotation, expr? value, int simple)
 | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
 | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
 | While(expr test, stmt* body, stmt* orelse) | If(expr test, stmt* body, stmt* orelse)
 | With(withitem* items, stmt* body, string? type_comment) | AsyncWith(withitem* items, stmt* body, string? type_comment)
 | Match(expr subject, match_case* cases) | Raise(expr? exc, expr? cause)
 | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
 | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
 | Assert(expr test, expr? msg) | Import(alias* names) | ImportFrom(identifier? module, alias* names, int? level)
 | Global(identifier* names) | Nonlocal(identifier* names) | Expr(expr value) | Pass | Break | Continue
expr: BoolOp(boolop op, expr* values) | NamedExpr(expr target, expr value) | BinOp(expr left, operator op, expr right)
 | UnaryOp(unaryop op, expr operand) | Lambda(arguments args, expr body) | IfExp(expr test, expr body, expr orelse)
 | Dict(expr?* keys, expr* values) | Set(expr* elts) | ListComp(expr elt, comprehension* generators)
 | SetComp(expr elt, comprehension* generators) | DictComp(expr key, expr value, comprehension* generators)
 | GeneratorExp(expr elt, comprehension* generators) | Await(expr value) | Yield(expr? value) | YieldFrom(expr value)
 | Compare(expr left, cmpop* ops, expr* comparators) | Call(expr func, expr* args, keyword* keywords)
 | FormattedValue(expr value, int conversion, expr? format_spec)
 | Interpolation(expr value, constant str, int conversion, expr? format_spec) | JoinedStr(expr* values)
 | TemplateStr(expr* values) | Constant(constant value, string? kind)
 | Attribute(expr value, identifier attr, expr_context ctx) | Subscript(expr value, expr slice, expr_context ctx)
 | Starred(expr value, expr_context ctx) | Name(identifier id, expr_context ctx) | List(expr* elts, expr_context ctx)
 | Tuple(expr* elts, expr_context ctx) | Slice(expr? lower, expr? upper, expr? step)
expr_context: Load | Store | Del
boolop: And | Or
operator: Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
unaryop: Invert | Not | UAdd | USub
cmpop: Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler: ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
arg(identifier arg, expr? annotation, string? type_comment)
keyword(identifier? arg, expr value)
alias(identifier name, identifier? asname)
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
pattern: MatchValue(expr value) | MatchSingleton(constant value) | MatchSequence(pattern* patterns)
 | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
 | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns) | MatchStar(identifier? name)
 | MatchAs(pattern? pattern, identifier? name) | MatchOr(pattern* patterns)
type_ignore: TypeIgnore(int lineno, string tag)
type_param: TypeVar(identifier name, expr? bound, expr? default_value) | ParamSpec(identifier name, expr? default_value)
 | TypeVarTuple(identifier name, expr? default_value)
"""

_WITH_PLACE = ("stmt", "expr", "excepthandler", "arg", "keyword", "alias", "pattern", "type_param")
_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")
_SIMPLE = {"identifier": str, "string": str, "int": int, "constant": object}


class AST:
    _fields = ()
    _attributes = ()
    _field_types = {}
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            raise TypeError(f"{cls.__name__} constructor takes at most {len(fields)} positional"
                            f" argument{'' if len(fields) == 1 else 's'}")
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in fields[:len(args)]:
                raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
            if name not in fields and name not in cls._attributes:
                _warnings.warn(f"{cls.__name__}.__init__ got an unexpected keyword argument {name!r}. Support for"
                               " arbitrary keyword arguments is deprecated and will be removed in Python 3.15.",
                               DeprecationWarning, 2)
            setattr(self, name, value)
        for name in fields[len(args):]:
            if name in kwargs:
                continue
            kind = cls._kinds.get(name, "")
            if kind.endswith("*"):
                setattr(self, name, [])
            elif kind.endswith("?"):
                pass
            elif kind == "expr_context":
                self.ctx = _single("Load")
            else:
                _warnings.warn(f"{cls.__name__}.__init__ missing 1 required positional argument: {name!r}."
                               " This will become an error in Python 3.15.", DeprecationWarning, 2)

    _kinds = {}

    def __repr__(self):
        return _shown(self, 3)

    def __reduce__(self):
        return _rebuilt, (type(self), self.__dict__)

    def __replace__(self, **changes):
        cls = type(self)
        for name in changes:
            if name not in cls._fields and name not in cls._attributes and name not in self.__dict__:
                raise TypeError(f"{cls.__name__}.__replace__ got an unexpected keyword argument {name!r}.")
        return _rebuilt(cls, {**self.__dict__, **changes})


AST.__module__ = "ast"


def _rebuilt(cls, values):
    node = object.__new__(cls)
    node.__dict__.update(values)
    return node


def _shown(node, depth):
    name = type(node).__name__
    if depth <= 0:
        return f"{name}(...)"
    return f"{name}({', '.join(f'{f}={_shown_value(getattr(node, f), depth)}' for f in node._fields)})"


def _shown_value(value, depth):
    if isinstance(value, AST):
        return _shown(value, depth - 1)
    if isinstance(value, (list, tuple)):
        parts = [_shown_value(v, depth) for v in (value if len(value) < 3 else (value[0], value[-1]))]
        if len(value) > 2:
            parts.insert(1, "...")
        return "[%s]" % ", ".join(parts) if isinstance(value, list) else "(%s)" % ", ".join(parts)
    return repr(value)


_classes = {"AST": AST}
_singles = {}


def _single(name):
    """The one node that stands for an operator or context wherever one is read."""
    if name not in _singles:
        _singles[name] = _classes[name]()
    return _singles[name]


def _make(text, base, attributes):
    name, _, rest = text.partition("(")
    kinds, shown = {}, text
    for part in filter(None, rest.rstrip(")").split(", ")):
        kind, field = part.split()
        kinds[field] = kind
    members = {"_kinds": kinds, "_fields": tuple(kinds), "__match_args__": tuple(kinds), "__doc__": shown.replace("?*", "*"),
               "_attributes": attributes, "__module__": "ast"}
    for field, kind in kinds.items():
        if kind.endswith("?"):
            members[field] = None
    if attributes and name != "TypeIgnore":
        members["end_lineno"] = members["end_col_offset"] = None
    _classes[name] = type(name, (base,), members)


def _make_all():
    for line in _GRAMMAR.strip().replace("\n |", " |").split("\n"):
        head, colon, alternatives = line.partition(": ")
        attributes = _PLACE if head.split("(")[0] in _WITH_PLACE else ()
        if not colon:
            _make(line, AST, attributes)
            continue
        parts = alternatives.split(" | ")
        separator = "\n" + " " * (len(head) + 1) + "| " if "(" in alternatives else " | "
        doc = f"{head} = {separator.join(parts)}".replace("?*", "*")
        _classes[head] = type(head, (AST,), {"__doc__": doc, "_attributes": attributes, "__module__": "ast"})
        for part in parts:
            _make(part, _classes[head], attributes)
    for cls in _classes.values():
        types = {}
        for field, kind in cls._kinds.items():
            plain = kind.rstrip("?*")
            known = _SIMPLE.get(plain) or _classes[plain]
            types[field] = list[known] if kind.endswith("*") else known | None if kind.endswith("?") else known
        cls._field_types = types


_make_all()


def _node(value):
    """The node that a value of the parser's tree stands for."""
    if type(value) is list:
        return [_node(v) for v in value]
    if type(value) is not tuple:
        return value
    name, fields, place = value
    cls = _classes[name]
    if not fields and place is None:
        return _single(name) if name not in ("Module", "arguments") else cls()
    node = object.__new__(cls)
    values = node.__dict__
    if name == "Constant":
        values["value"], values["kind"] = fields["value"], "u" if fields["unicode_prefix"] else None
    else:
        for field in cls._fields:
            kind = cls._kinds[field]
            values[field] = _node(fields[field]) if field in fields else [] if kind.endswith("*") else None
    if place is not None:
        values.update(zip(_PLACE, place))
    return node
