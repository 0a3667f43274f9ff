naïve = {"schlüssel": 1}
print("größe", naïve["schlüssel"])
print("日本語" + naïve["日本"])
