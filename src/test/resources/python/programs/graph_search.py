from collections import deque
import heapq

graph = {
    "A": {"B": 1, "C": 4},
    "B": {"C": 2, "D": 5},
    "C": {"D": 1},
    "D": {},
}


def bfs(start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        node = queue.popleft()
        order.append(node)
        for neighbour in graph[node]:
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append(neighbour)
    return order


def dijkstra(start):
    distances, heap = {node: float("inf") for node in graph}, [(0, start)]
    distances[start] = 0
    while heap:
        distance, node = heapq.heappop(heap)
        if distance > distances[node]:
            continue
        for neighbour, weight in graph[node].items():
            if (new := distance + weight) < distances[neighbour]:
                distances[neighbour] = new
                heapq.heappush(heap, (new, neighbour))
    return distances


def paths(node, goal, path=()):
    path += (node,)
    if node == goal:
        yield "".join(path)
    for neighbour in graph[node]:
        yield from paths(neighbour, goal, path)


print(bfs("A"), dijkstra("A"), list(paths("A", "D")))
