print(f"value {x")
