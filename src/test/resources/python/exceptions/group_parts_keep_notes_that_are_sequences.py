"""What the parts of a split group take over as notes."""
for notes in ["a", "b"], ("c", "d"), 3, {"k": 1}, "text", None:
    group = ExceptionGroup("g", [ValueError(1), TypeError(2)])
    group.__notes__ = notes
    match, rest = group.split(TypeError)
    print(notes, getattr(match, "__notes__", "none"), getattr(rest, "__notes__", "none"))
    print(match.__notes__ is notes if hasattr(match, "__notes__") else "")
