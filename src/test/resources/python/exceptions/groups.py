group = ExceptionGroup("many", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [KeyError("k"), ValueError(2)])])
try:
    raise group
except* ValueError as errors:
    print("values", repr(errors))
except* (TypeError, KeyError) as errors:
    print("others", repr(errors), errors.message)
print(group.subgroup(ValueError), group.split(TypeError))
try:
    try:
        raise ValueError("plain")
    except* ValueError as errors:
        print(errors.exceptions)
except ExceptionGroup as error:
    print("not reached", error)
print(isinstance(BaseExceptionGroup("b", [ValueError()]), ExceptionGroup), repr(group))
raise group
