class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key, value=None):
        self.root = self._insert(self.root, key, value)

    def _insert(self, node, key, value):
        if node is None:
            return [key, value, None, None]
        if key < node[0]:
            node[2] = self._insert(node[2], key, value)
        elif key > node[0]:
            node[3] = self._insert(node[3], key, value)
        else:
            node[1] = value
        return node

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[2])
                yield node[0], node[1]
                yield from walk(node[3])

        return walk(self.root)

    def height(self):
        def depth(node):
            return 0 if node is None else 1 + max(depth(node[2]), depth(node[3]))

        return depth(self.root)

    def __getitem__(self, key):
        node = self.root
        while node is not None:
            if key == node[0]:
                return node[1]
            node = node[2] if key < node[0] else node[3]
        raise KeyError(key)


tree = Tree()
for n in 50, 30, 70, 20, 40, 60, 80, 30:
    tree.insert(n, n * 2)
print(list(tree), tree.height(), tree[60], dict(tree)[80])
try:
    tree[99]
except KeyError as error:
    print("KeyError", error)
