print("-" * 20, "=" * 0 + "|", "ab" * -1 + "|", 3 * "x", "=" * 5 + ">" , "a" "b" 'c')
line = "+" + "+".join(["---"] * 3) + "+"
print(line, len(line))
print("\n".join(f"{n:>2} | {'*' * n}" for n in range(1, 4)))
print(*["a", "b"], sep="")
print("%s" % ("x" * 3), "{:=^20}".format(" title "), f"{'left':<10}{'right':>10}")
print(", ".join(sorted({"b": 1, "a": 2})), " and ".join(str(n) for n in (1, 2)))
