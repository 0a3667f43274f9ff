class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance:.2f} is less than {amount:.2f}")
        self.missing = amount - balance


class Account:
    interest = 0.02

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("Deposit must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self._balance, amount)
        self._balance -= amount
        self.history.append(("withdraw", amount))


class Savings(Account):
    def add_interest(self):
        self.deposit(self.balance * self.interest)


account = Savings("Ada", 100)
account.deposit(50.5)
account.add_interest()
print(f"{account.owner}: {account.balance:.2f}")
for action, amount in (account.withdraw, 500), (account.deposit, -5), (account.withdraw, 20):
    try:
        action(amount)
    except InsufficientFunds as error:
        print(error, f"missing {error.missing:.2f}")
    except ValueError as error:
        print(error)
print(account.history)
try:
    account.balance = 1_000_000
except AttributeError as error:
    print(error)
