"""What goes on from except* is a new part of the group, without what was noted on the part that was caught."""


def notes(error):
    return getattr(error, "__notes__", None)


def run(last):
    try:
        try:
            group = ExceptionGroup("g", [TypeError("t"), ExceptionGroup("h", [IndexError(1), TypeError("u")])])
            if last == "noted before":
                group.add_note("first")
            raise group
        except* TypeError as e:
            e.add_note("types")
            if last == "named":
                raise e
            raise
        except* IndexError as e:
            e.add_note("index")
            if last == "dropped":
                pass
            else:
                raise
    except ExceptionGroup as e:
        print(last, repr(e), notes(e), [notes(x) for x in e.exceptions], e is group)


for last in "plain", "noted before", "named", "dropped":
    run(last)
