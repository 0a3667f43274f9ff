import warnings

warnings.warn("first warning")
warnings.warn("deprecated", DeprecationWarning)


def old():
    warnings.warn("old is old", FutureWarning, stacklevel=2)


old()
old()
for _ in range(2):
    warnings.warn("only once from one place")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    print(len(caught), caught[0].message, caught[0].category.__name__)
warnings.simplefilter("error")
try:
    warnings.warn("now an error", UserWarning)
except UserWarning as error:
    print("raised", error)
warnings.simplefilter("ignore")
warnings.warn("silent")
