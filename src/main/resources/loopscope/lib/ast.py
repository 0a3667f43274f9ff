"""Syntax trees: nodes, how they are read, shown, walked and changed."""

import re as _re
from _ast_nodes import _classes, _node
from _literals import evaluate as _evaluate
from _trees import tree as _tree

globals().update(_classes)


class slice(AST):
    """What subscripts were once made of."""


class Index(slice):
    """What subscripts were once made of; gives its value."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """What subscripts were once made of; gives a tuple."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8400


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None, optimize=-1):
    """The tree of a source."""
    if isinstance(source, AST):
        return source
    if mode not in ("exec", "eval", "single"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if not isinstance(source, (str, bytes, bytearray)):
        raise TypeError("compile() arg 1 must be a string, bytes or AST object")
    module = _node(_tree(bytes(source) if isinstance(source, bytearray) else source, filename, mode))
    if mode == "eval":
        return Expression(module.body[0].value)
    return Interactive(module.body) if mode == "single" else module


def literal_eval(node_or_string):
    """The value of a text, or of a tree, that holds nothing but literals."""
    if isinstance(node_or_string, AST):
        node = node_or_string.body if isinstance(node_or_string, Expression) else node_or_string
        return _literal(node)
    if not isinstance(node_or_string, (str, bytes)):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    text = node_or_string.decode() if isinstance(node_or_string, bytes) else node_or_string
    text = text.lstrip(" \t")
    compile(text, "<unknown>", "eval")
    try:
        return _evaluate(text)
    except ValueError:
        pass
    return _literal(parse(text, mode="eval").body)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set" and not node.args and not node.keywords:
        return set()
    if isinstance(node, Dict) and None not in node.keys and len(node.keys) == len(node.values):
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _literal(node.operand)
        if type(value) in (int, float, complex):
            return +value if isinstance(node.op, UAdd) else -value
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _literal(node.left), _literal(node.right)
        if type(left) in (int, float) and type(right) is complex:
            return left + right if isinstance(node.op, Add) else left - right
    where = f" on line {node.lineno}" if getattr(node, "lineno", None) else ""
    raise ValueError(f"malformed node or string{where}: {node!r}")


def iter_fields(node):
    """The fields of a node that it has, with their names."""
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, AST))


def walk(node):
    """A node and all below it, level by level."""
    todo = [node]
    for node in todo:
        yield node
        todo.extend(iter_child_nodes(node))


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """A tree as text."""
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _dumped(node, annotate_fields, include_attributes, indent, show_empty, 0)[0]


def _dumped(node, annotate, attributes, indent, show_empty, level):
    """The text, and whether it is simple enough for its line."""
    level += 1
    prefix, separator = ("\n" + indent * level, ",\n" + indent * level) if indent is not None else ("", ", ")
    if isinstance(node, list):
        if not node:
            return "[]", True
        parts = [_dumped(x, annotate, attributes, indent, show_empty, level)[0] for x in node]
        return f"[{prefix}{separator.join(parts)}]", False
    if not isinstance(node, AST):
        return repr(node), True
    cls = type(node)
    args, simple, skipped = [], True, False
    keywords = annotate
    for name in node._fields:
        try:
            value = getattr(node, name)
        except AttributeError:
            keywords = True
            continue
        if value is None and getattr(cls, name, ...) is None:
            keywords = True
            continue
        if not show_empty and value == [] and isinstance(value, list):
            if not keywords:
                skipped = True
            if cls._kinds.get(name, "").endswith("*"):
                keywords = True
                continue
        text, its = _dumped(value, annotate, attributes, indent, show_empty, level)
        simple = simple and its
        args.append(f"{name}={text}" if keywords else text)
    if attributes and node._attributes:
        for name in node._attributes:
            value = getattr(node, name, None)
            if value is None and (not hasattr(node, name) or getattr(cls, name, ...) is None):
                continue
            text, its = _dumped(value, annotate, attributes, indent, show_empty, level)
            simple = simple and its
            args.append(f"{name}={text}")
    if simple and len(args) <= 3:
        return f"{cls.__name__}({', '.join(args)})", not args
    return f"{cls.__name__}({prefix}{separator.join(args)})", False


def copy_location(new_node, old_node):
    """Gives a node the place of another."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives the nodes without a place that of what is around them."""
    _fixed(node, 1, 0, 1, 0)
    return node


def _fixed(node, *place):
    place = list(place)
    for i, name in enumerate(("lineno", "col_offset", "end_lineno", "end_col_offset")):
        if name in node._attributes:
            if getattr(node, name, None) is None:
                setattr(node, name, place[i])
            else:
                place[i] = getattr(node, name)
    for child in iter_child_nodes(node):
        _fixed(child, *place)


def increment_lineno(node, n=1):
    """Moves a tree down by some lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore) or "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and (end := getattr(child, "end_lineno", 0)) is not None:
            child.end_lineno = end + n
    return node


def get_docstring(node, clean=True):
    """The string that a module, class or function begins with."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    if not clean:
        return value.value
    import inspect
    return inspect.cleandoc(value.value)


def get_source_segment(source, node, *, padded=False):
    """The text of a node."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last, start, end = node.lineno - 1, node.end_lineno - 1, node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", source)
    if first == last:
        return lines[first].encode()[start:end].decode()
    begin = lines[first].encode()
    padding = _re.sub(r"[^\f\t]", " ", begin[:start].decode()) if padded else ""
    return "".join([padding + begin[start:].decode(), *lines[first + 1:last], lines[last].encode()[:end].decode()])


class NodeVisitor:
    """Visits the nodes of a tree, each with the method named after its class."""

    def visit(self, node):
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, AST):
                    self.visit(item)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods say what takes the place of each node."""

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


def unparse(ast_obj):
    """Source that has the tree, in the layout of this module."""
    from _ast_source import source
    return source(ast_obj)


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees are the same."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list):
        return len(a) == len(b) and all(compare(x, y, compare_attributes=compare_attributes) for x, y in zip(a, b))
    if not isinstance(a, AST):
        return a == b
    names = a._fields + (a._attributes if compare_attributes else ())
    missing = object()
    return all(compare(getattr(a, n, missing), getattr(b, n, missing), compare_attributes=compare_attributes)
               for n in names)
