class Account:
    """A bank account."""

    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.count += 1

    def deposit(self, amount):
        self.balance += amount
        return self

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"

    @property
    def rich(self):
        return self.balance > 100

    @classmethod
    def empty(cls):
        return cls("nobody")

    @staticmethod
    def currency():
        return "EUR"


a = Account("Ada", 50)
print(a, a.deposit(60).rich, Account.empty(), Account.currency(), Account.count, Account.__doc__, Account.__name__)
print(a.__dict__, vars(a), hasattr(a, "owner"), getattr(a, "missing", None), isinstance(a, Account), type(a) is Account)
setattr(a, "note", 1)
print(a.note, Account.deposit(a, 1), a.deposit.__func__ is Account.deposit)
for action in (lambda: a.missing, lambda: setattr(a, "rich", 1), lambda: Account(), lambda: Account.deposit(), lambda: a.deposit(1, 2), lambda: Account.nothing):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
