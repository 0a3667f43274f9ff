"""Texts made safe for HTML, and back."""

__path__ = []
__all__ = ["escape", "unescape"]
# Names that need no semicolon, in the order of Latin-1 from U+00A0 on.
_LATIN = """
nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde
Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc
Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml
aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc
otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
""".split()
# In the order of the alphabet from U+0391 on, once in capitals and once small.
_GREEK = """
Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau
Upsilon Phi Chi Psi Omega
""".split()
_SMALL_GREEK = """
alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau
upsilon phi chi psi omega
""".split()
# Each with where it stands.
_MORE = """
OElig=0152 oelig=0153 Scaron=0160 scaron=0161 Yuml=0178 fnof=0192 circ=02c6 tilde=02dc thetasym=03d1
upsih=03d2 piv=03d6 ensp=2002 emsp=2003 thinsp=2009 zwnj=200c zwj=200d lrm=200e rlm=200f ndash=2013
mdash=2014 lsquo=2018 rsquo=2019 sbquo=201a ldquo=201c rdquo=201d bdquo=201e dagger=2020 Dagger=2021
bull=2022 hellip=2026 permil=2030 prime=2032 Prime=2033 lsaquo=2039 rsaquo=203a oline=203e frasl=2044
euro=20ac image=2111 weierp=2118 real=211c trade=2122 alefsym=2135 larr=2190 uarr=2191 rarr=2192
darr=2193 harr=2194 crarr=21b5 lArr=21d0 uArr=21d1 rArr=21d2 dArr=21d3 hArr=21d4 forall=2200 part=2202
exist=2203 empty=2205 nabla=2207 isin=2208 notin=2209 ni=220b prod=220f sum=2211 minus=2212 lowast=2217
radic=221a prop=221d infin=221e ang=2220 and=2227 or=2228 cap=2229 cup=222a int=222b there4=2234
sim=223c cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 sub=2282 sup=2283 nsub=2284 sube=2286
supe=2287 oplus=2295 otimes=2297 perp=22a5 sdot=22c5 lceil=2308 rceil=2309 lfloor=230a rfloor=230b
lang=27e8 rang=27e9 loz=25ca spades=2660 clubs=2663 hearts=2665 diams=2666
""".split()
_BARE = {"lt": "<", "LT": "<", "gt": ">", "GT": ">", "amp": "&", "AMP": "&", "quot": '"', "QUOT": '"',
         "COPY": "\xa9", "REG": "\xae", **{name: chr(0xA0 + i) for i, name in enumerate(_LATIN)}}
_NAMED = {**_BARE, "apos": "'", **{name: chr(0x391 + i) for i, name in enumerate(_GREEK)},
          **{name: chr(0x3B1 + i) for i, name in enumerate(_SMALL_GREEK)},
          **{name: chr(int(code, 16)) for name, code in (entry.split("=") for entry in _MORE)}}


def escape(s, quote=True):
    """A text with the signs of HTML written out."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def unescape(s):
    """A text with its references looked up: numbers, and the names of HTML 4."""
    if "&" not in s:
        return s
    import re

    def character(match):
        name = match[1]
        if name[0] != "#":
            if name.endswith(";") and name[:-1] in _NAMED:
                return _NAMED[name[:-1]]
            for end in range(len(name), 1, -1):
                if name[:end] in _BARE:
                    return _BARE[name[:end]] + name[end:]
            return match[0]
        digits = name[1:].rstrip(";")
        number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        if number == 0 or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
            return "\ufffd"
        return chr(number)
    return re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]{0,31};?)", character, s)
