LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] == board[b] == board[c] != " ":
            return board[a]
    return None


def minimax(board, player):
    if (w := winner(board)):
        return (1 if w == "X" else -1), None
    free = [i for i, cell in enumerate(board) if cell == " "]
    if not free:
        return 0, None
    scores = []
    for move in free:
        board[move] = player
        scores.append((minimax(board, "O" if player == "X" else "X")[0], move))
        board[move] = " "
    return max(scores, key=lambda s: s[0]) if player == "X" else min(scores, key=lambda s: s[0])


board = list("XO  X   O")
print(minimax(board, "X"))
player = "X"
while not winner(board) and " " in board:
    _, move = minimax(board, player)
    board[move] = player
    player = "O" if player == "X" else "X"
for row in range(3):
    print("|".join(board[row * 3 : row * 3 + 3]))
print(winner(board) or "draw")
