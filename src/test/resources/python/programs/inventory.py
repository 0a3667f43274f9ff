from dataclasses import dataclass, field
from enum import Enum
from typing import Dict, List, Optional


class Category(Enum):
    TOOL = "tool"
    FOOD = "food"


@dataclass
class Product:
    name: str
    price: float
    category: Category
    stock: int = 0
    tags: List[str] = field(default_factory=list)

    @property
    def value(self) -> float:
        return self.price * self.stock


class Inventory:
    def __init__(self) -> None:
        self.products: Dict[str, Product] = {}

    def add(self, product: Product) -> None:
        if product.name in self.products:
            raise KeyError(f"{product.name} exists")
        self.products[product.name] = product

    def find(self, name: str) -> Optional[Product]:
        return self.products.get(name)

    def by_category(self) -> Dict[Category, List[str]]:
        result: Dict[Category, List[str]] = {}
        for product in self.products.values():
            result.setdefault(product.category, []).append(product.name)
        return result


inventory = Inventory()
for args in ("hammer", 12.5, Category.TOOL, 3), ("apple", 0.4, Category.FOOD, 100), ("saw", 20, Category.TOOL):
    inventory.add(Product(*args))
print(inventory.by_category())
print(inventory.find("apple"), inventory.find("pear"))
print(f"total {sum(p.value for p in inventory.products.values()):,.2f}")
try:
    inventory.add(Product("saw", 1, Category.TOOL))
except KeyError as error:
    print("error:", error)
print(Category("food").name, Product("x", 1, Category.FOOD) == Product("x", 1, Category.FOOD))
