"""Module doc.

>>> 1 + 1
2
>>> twice(2)
5
"""
import doctest
def twice(x):
    """Doubles.

    >>> twice(3)
    6
    >>> twice("a")
    'ab'
    >>> print("x\\n\\ny")
    x
    <BLANKLINE>
    y
    >>> twice(None)
    Traceback (most recent call last):
      ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> twice(None)
    Traceback (most recent call last):
    TypeError: other
    >>> {}["k"]
    1
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> list(range(20))   # doctest: +ELLIPSIS
    [0, ..., 19]
    >>> [1,  2]   # doctest: +NORMALIZE_WHITESPACE
    [1,
       2]
    >>> 1/0  # doctest: +SKIP
    9
    >>> int("x")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: whatever
    >>> x = 5
    >>> x
    >>> None
    >>> print(1)
    """
    return x * 2
class C:
    """
    >>> C().m()
    3
    """
    def m(self):
        """
        >>> C().m() + 1
        5
        """
        return 3
def good():
    """
    >>> good()
    1
    """
    return 1
def nothing(): "No examples."
print(doctest.testmod())
print(doctest.testmod(verbose=False, optionflags=doctest.REPORT_NDIFF))
print(doctest.testmod().failed)
