print(1 in not [1])
