"""Editing of input lines. The input of a program here is given beforehand, so nothing is edited."""

_history = []


def _nothing(*args):
    return None


parse_and_bind = set_completer = set_completer_delims = set_startup_hook = set_pre_input_hook = _nothing
read_init_file = redisplay = insert_text = set_auto_history = set_history_length = _nothing


def get_completer():
    return None


def get_completer_delims():
    return " \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?"


def get_line_buffer():
    return ""


def add_history(line, /):
    _history.append(line)


def clear_history():
    _history.clear()


def get_current_history_length():
    return len(_history)


def get_history_item(index, /):
    return _history[index - 1] if 1 <= index <= len(_history) else None


def get_history_length():
    return -1
