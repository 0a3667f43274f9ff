"""Annotations asked for as text, without evaluating the names in them."""
from annotationlib import Format, call_annotate_function, get_annotations


def later(a: Missing, b: Dict[str,int], c: "Dict[str,int]"=None, d: (A+2)*3=0, *e: x|y, **k: 'a') -> [a,{1:b}]: ...


class Fields:
    __hidden: List[ 'int' ]
    maybe: Optional[int]|None = None
    made: pkg.make(1, k=2)


print(get_annotations(later, format=Format.STRING))
print(get_annotations(Fields, format=Format.STRING))
print(call_annotate_function(Fields.__annotate__, Format.STRING))
later.__annotations__ = {"x": int}
Fields.__annotations__ = {"y": list[int]}
print(later.__annotate__, get_annotations(later, format=Format.STRING))
print(Fields.__annotate__, get_annotations(Fields, format=Format.STRING))
