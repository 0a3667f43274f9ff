"""An attribute is asked for on the line of its name, whichever line what it is asked of begins on."""

import traceback


def f1(v):
    return (v
        .real
        .nothing
        .more)
def f2(v):
    x = (v.
       nothing)
def f3(v):
    x = v.real.real(
      ).nothing
def f4(v):
    x = (v
      .nothing())
def f5(v):
    (v
      .nothing) = 3
def f6(v):
    del (v
      .nothing)
def f7(v):
    (v
      .nothing) += 3
def f8(v):
    with (v
      .nothing): pass
def f9(v):
    (v
      .nothing[3].x)
def f10(v):
    (v
      .real
      .real)(3)
def f11(v):
    (v
      .real
      .bit_length)(3)
def f12(v):
    (v
      .real
      .bit_length(3))
def f13(v):
    x = [v
      .real
      .nothing for _ in (1,)]
def f14(v):
    return (lambda v: v
      .real
      .nothing)(3)
def f15(v):
    class A:
        x = (v
          .nothing)
def f16(v):
    return f"""{v
      .nothing}"""
def f17(v):
    return (v.real if v
      .nothing else 3)
for i in range(1,18):
    try: globals()[f"f{i}"](3)
    except Exception: traceback.print_exc()
