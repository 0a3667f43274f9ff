from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs, self.getpos())
    def handle_endtag(self, tag): print("end", tag)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, d): print("decl", repr(d))
    def handle_pi(self, d): print("pi", repr(d))
    def handle_entityref(self, n): print("entity", n)
    def handle_charref(self, n): print("char", n)
    def unknown_decl(self, d): print("unknown", repr(d))
def t(*parts, **kw):
    print("==", parts)
    p = P(**kw)
    for s in parts: p.feed(s)
    p.close()
t('<html><head><title>Test &amp; more</title></head><body><h1>Parse me!</h1></body></html>')
t('<!DOCTYPE html>\n<!-- c --><p class="a b" id=x disabled data-x=\'1\'>Hi &lt;b&gt; &#65; &copy;</p>\n<br/><img src="a.png" alt="">')
t('<a href="/x?a=1&amp;b=2">l</a><a href=/y>m</a><A HREF="Z">n</A>')
t('<script>if (a < b && c) { x("</p>"); }</script><style>p > a { }</style>')
t('one', ' two <b', '>three</', 'b> fo&am', 'p;ur')
t('a < b <3 and <> c', '<')
t('text &amp; &#x41; &lt', convert_charrefs=False)
t('<p>unclosed <b>x', '<i')
t('<?php x ?><p/ ><br / ><input value = "x" checked>')
t('<ul>\n  <li>1\n  <li>2\n</ul>\n')
t('<textarea><b>x</b> &amp;</textarea>')
t('<!-- unfinished')
p = P(); p.feed('<p class=q>'); print(p.get_starttag_text(), p.rawdata)
class Links(HTMLParser):
    def __init__(self): super().__init__(); self.links = []
    def handle_starttag(self, tag, attrs):
        if tag == 'a':
            d = dict(attrs)
            if 'href' in d: self.links.append(d['href'])
l = Links(); l.feed('<a href="1">x</a><p><a name=q>y<a href=2>'); print(l.links)
