"""
>>> 2
2
"""
import doctest
def f():
    """
    >>> f()
    1
    >>> f() + 1
    3
    """
    return 1
def g(): pass
def h():
    """
    >>> h()
    """
class K:
    def m(self): 
        """
        >>> K().m()
        """
print(doctest.testmod(verbose=True))
