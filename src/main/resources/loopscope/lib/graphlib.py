"""Orders in which nothing comes before what it depends on."""

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """Nodes that depend on themselves."""


class _Node:
    def __init__(self, node):
        self.node, self.waits, self.followers, self.state = node, 0, [], 0


class TopologicalSorter:
    """A graph of nodes and what they depend on."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed = self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node(node)
        return self._nodes[node]

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._node(node)
        info.waits += len(predecessors)
        for predecessor in predecessors:
            self._node(predecessor).followers.append(node)

    def prepare(self):
        if self._ready is not None and self._passed:
            raise ValueError("cannot prepare() after starting sort")
        self._ready = [n.node for n in self._nodes.values() if n.waits == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _cycle(self):
        done, path, on_path = set(), [], {}
        for start in self._nodes:
            if start in done:
                continue
            stack = [(start, iter(self._nodes[start].followers))]
            path, on_path = [start], {start: 0}
            while stack:
                node, followers = stack[-1]
                for follower in followers:
                    if follower in on_path:
                        return path[on_path[follower]:] + [follower]
                    if follower not in done:
                        on_path[follower] = len(path)
                        path.append(follower)
                        stack.append((follower, iter(self._nodes[follower].followers)))
                        break
                else:
                    stack.pop()
                    done.add(node)
                    path.pop()
                    del on_path[node]
        return None

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        ready = tuple(self._ready)
        for node in ready:
            self._nodes[node].state = 1
        self._ready.clear()
        self._passed += len(ready)
        return ready

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.state == 0:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if info.state == 2:
                raise ValueError(f"node {node!r} was already marked done")
            info.state = 2
            for follower in info.followers:
                after = self._nodes[follower]
                after.waits -= 1
                if after.waits == 0:
                    self._ready.append(follower)
            self._finished += 1

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(GenericAlias)
