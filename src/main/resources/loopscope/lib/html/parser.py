"""Reads HTML and calls a method for each thing that it meets."""

import re
from html import unescape

__all__ = ["HTMLParser"]
_TAG = re.compile(r"</?([a-zA-Z][^\t\n\r\f />\x00]*)")
_ATTRIBUTE = re.compile(r"""[\s/]*([^\s/>=][^\s/>=]*|=[^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?""")
_REFERENCE = re.compile(r"&(?:#([0-9]+|[xX][0-9a-fA-F]+)|([a-zA-Z][-.a-zA-Z0-9]*));?")


class HTMLParser:
    """The methods that begin with `handle_` do nothing; a class of its own says what is to be done."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")
    RCDATA_CONTENT_ELEMENTS = ("textarea", "title")

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self.lineno, self.offset = 1, 0
        self._start_text = None
        self._raw_ends = None

    def feed(self, data):
        self.rawdata += data
        self._go(False)

    def close(self):
        self._go(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._start_text

    def set_cdata_mode(self, elem, *, escapable=False):
        self.cdata_elem = elem.lower()
        self._escapable = escapable and self.convert_charrefs
        self._raw_ends = re.compile(r"</%s(?=[\t\n\r\f />])" % re.escape(self.cdata_elem), re.I)

    def clear_cdata_mode(self):
        self.cdata_elem = self._raw_ends = None

    def updatepos(self, i, j):
        passed = self.rawdata[i:j]
        lines = passed.count("\n")
        if lines:
            self.lineno += lines
            self.offset = len(passed) - passed.rindex("\n") - 1
        else:
            self.offset += len(passed)
        return j

    def _go(self, end):
        at, raw = 0, self.rawdata
        while at < len(raw):
            text_end = self._text_end(at, end)
            if text_end > at:
                self._text(raw[at:text_end])
                at = self.updatepos(at, text_end)
            if at == len(raw) or text_end < 0:
                break
            after = self._reference(at, end) if raw[at] == "&" else self._markup(at, end)
            if after < 0:
                if not end:
                    break
                after = self._broken(at)
            at = self.updatepos(at, after)
        self.rawdata = raw[at:]

    def _text_end(self, at, end):
        """Where text ends that begins here; -1 while it may go on as a reference."""
        raw = self.rawdata
        if self._raw_ends is not None:
            found = self._raw_ends.search(raw, at)
            if found:
                return found.start()
            if end:
                return len(raw)
            open_at = raw.rfind("<", at)
            return len(raw) if open_at < 0 else open_at if open_at > at else -1
        if not self.convert_charrefs:
            found = re.compile("[&<]").search(raw, at)
            return found.start() if found else len(raw)
        open_at = raw.find("<", at)
        if open_at >= 0:
            return open_at
        reference = raw.rfind("&", max(at, len(raw) - 34))
        if not end and reference >= 0 and not re.search(r"[\s;]", raw[reference:]):
            return -1
        return len(raw)

    def _text(self, text):
        plain = self._raw_ends is not None and not self._escapable
        self.handle_data(unescape(text) if self.convert_charrefs and not plain else text)

    def _reference(self, at, end):
        found = _REFERENCE.match(self.rawdata, at)
        if found is None:
            self.handle_data("&")
            return at + 1
        if not end and found.end() == len(self.rawdata) and not found[0].endswith(";"):
            return -1
        self.handle_charref(found[1]) if found[1] else self.handle_entityref(found[2])
        return found.end()

    def _markup(self, at, end):
        raw = self.rawdata
        if raw.startswith("<!--", at):
            close = re.compile(r"--!?>|(?<=<!--)-?>").search(raw, at + 4)
            if close is None:
                return -1
            self.handle_comment(raw[at + 4:close.start()])
            return close.end()
        if raw.startswith("<![", at):
            close = raw.find("]]>" if raw.startswith("<![CDATA[", at) else ">", at)
            if close < 0:
                return -1
            self.handle_comment(raw[at + 2:raw.find(">", at)])
            return raw.find(">", at) + 1
        if raw.startswith(("<!", "<?"), at):
            close = raw.find(">", at)
            if close < 0:
                return -1
            inside = raw[at + 2:close]
            if raw[at + 1] == "?":
                self.handle_pi(inside)
            elif inside[:7].lower() == "doctype":
                self.handle_decl(inside)
            else:
                self.handle_comment(inside)
            return close + 1
        if raw.startswith("</", at):
            return self._end_tag(at)
        if _TAG.match(raw, at):
            return self._start_tag(at)
        if at + 1 == len(raw) and not end:
            return -1
        self.handle_data("<")
        return at + 1

    def _end_tag(self, at):
        raw = self.rawdata
        close = raw.find(">", at)
        if close < 0:
            return -1
        found = _TAG.match(raw, at)
        if found is None:
            if raw[at + 2] != ">":
                self.handle_comment(raw[at + 2:close])
            return close + 1
        tag = found[1].lower()
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return close + 1

    def _start_tag(self, at):
        raw = self.rawdata
        found = _TAG.match(raw, at)
        tag, place, attrs = found[1].lower(), found.end(), []
        self.lasttag = tag
        while True:
            attribute = _ATTRIBUTE.match(raw, place)
            if attribute is None:
                break
            name, value = attribute[1].lower(), attribute[2]
            if value is None:
                value = "" if "=" in attribute[0][len(attribute[0].rstrip("= ")):] else None
            elif value[0] in "\"'":
                value = value[1:-1]
            attrs.append((name, unescape(value) if value else value))
            place = attribute.end()
        tail = re.compile(r"\s*(/?)[\s/]*>").match(raw, place)
        if tail is None:
            return -1
        self._start_text = raw[at:tail.end()]
        if self._start_text.endswith("/>"):
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
            elif tag in self.RCDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag, escapable=True)
        return tail.end()

    def _broken(self, at):
        """What the end of the text leaves unfinished."""
        raw = self.rawdata
        if raw.startswith("<!--", at):
            self.handle_comment(raw[at + 4:])
        elif raw[at] == "&" or not _TAG.match(raw, at):
            self.handle_data(unescape(raw[at:]) if self.convert_charrefs else raw[at:])
        return len(raw)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
