"""What patch refuses to make, and what it makes of specifications."""
from unittest.mock import DEFAULT, MagicMock, Mock, NonCallableMagicMock, patch


class Tool:
    size = 3

    def use(self, hand):
        return hand


class Caller:
    def __call__(self, one):
        return one


caller, tool = Caller(), Tool()


def greet(name="you", *, loud=False):
    return name, loud


def attempt(**options):
    for name in "Tool", "absent":
        try:
            with patch(f"{__name__}.{name}", **options) as made:
                print(name, sorted(options), type(made).__name__, callable(made))
        except (TypeError, ValueError, AttributeError, RuntimeError) as error:
            print(name, sorted(options), type(error).__name__, error)


attempt()
attempt(spec=True, autospec=True)
attempt(spec=Tool, spec_set=Tool)
attempt(autospec=True, spec_set=Tool)
attempt(autospec=True, new=3)
attempt(autospec=True, create=True)
attempt(spec=True, create=True)
attempt(new=3, name="x")
attempt(new_callable=MagicMock, new=3)
attempt(new_callable=Mock, autospec=True)
attempt(spec=False, spec_set=False, autospec=False)
attempt(spec=["use"])
attempt(spec=["use", "__call__"])
attempt(autospect=True)
attempt(spec_set=True)
for name in "tool", "caller":
    for option in "spec", "spec_set", "autospec":
        with patch(f"{__name__}.{name}", **{option: True}) as made:
            print(name, option, type(made).__name__, callable(made), isinstance(made, type(globals()[name])))
with patch(f"{__name__}.Tool", spec=True) as made:
    print(type(made.return_value).__name__, hasattr(made(), "use"), hasattr(made(), "gone"), isinstance(made(), Tool))
with patch.object(greet, "__defaults__", ("me",)), patch.object(greet, "__kwdefaults__", {"loud": True}):
    print(greet())
print(greet())
with patch(f"{__name__}.tool", autospec=True):
    for option in {"autospec": True}, {"spec": True}:
        try:
            with patch(f"{__name__}.tool", **option):
                print("patched twice", option)
        except Exception as error:
            print(type(error).__name__, str(error).split(" id=")[0].split("[")[0])
