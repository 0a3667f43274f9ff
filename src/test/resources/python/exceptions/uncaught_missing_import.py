print("before")
data = math.sqrt(4)
