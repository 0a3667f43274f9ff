import contextvars

var = contextvars.ContextVar("var", default="default")
other = contextvars.ContextVar("other")
print(var.get(), var.name, other.get("given"))
token = var.set("one")
print(var.get(), token.old_value is contextvars.Token.MISSING, token.var is var)
inner = var.set("two")
var.reset(inner)
print(var.get())
var.reset(token)
print(var.get())
context = contextvars.copy_context()


def change():
    var.set("inside")
    other.set(5)
    return var.get()


print(context.run(change), var.get(), context[var], other in context, sorted(v.name for v in context), dict(context.items()) == {var: "inside", other: 5})
try:
    other.get()
except LookupError as error:
    print(type(error).__name__)
try:
    var.reset(token)
except RuntimeError as error:
    print("used" in str(error))
with var.set("with") as t:
    print(var.get())
print(var.get())
