import string


def caesar(text, shift):
    result = ""
    for char in text:
        if char.isalpha():
            base = ord("A") if char.isupper() else ord("a")
            result += chr((ord(char) - base + shift) % 26 + base)
        else:
            result += char
    return result


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))
rot13 = str.maketrans(string.ascii_letters, string.ascii_lowercase[13:] + string.ascii_lowercase[:13] + string.ascii_uppercase[13:] + string.ascii_uppercase[:13])
print("Why?".translate(rot13))
vowels = sum(c in "aeiou" for c in "programming in python".lower())
print(vowels, "racecar"[::-1] == "racecar", "".join(sorted("listen")) == "".join(sorted("silent")))
