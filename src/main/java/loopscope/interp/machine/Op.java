package loopscope.interp.machine;

/// The operations of the machine. In the comments a, b and c are registers unless said otherwise.
///
/// The first group is dispatched directly, the second by [RareOps]. An operator or comparison is
/// part of the operation itself: `BINARY + (op << SHIFT)`.
public final class Op {
  /// Where the number of an operator begins in an operation.
  public static final int SHIFT = 8;

  /// `a = b`.
  public static final int MOVE = 0;

  /// `raise if local a is unbound`.
  public static final int CHECK = 1;

  /// `unbind a`.
  public static final int CLEAR = 2;

  /// `forget the value of a`.
  public static final int DROP = 3;

  /// `a = the constant at site b`.
  public static final int LOAD_SITE = 4;

  /// `a = global or builtin named at site b`.
  public static final int LOAD_GLOBAL = 5;

  /// `global named at site b = a`.
  public static final int STORE_GLOBAL = 6;

  /// `a = what cell b holds`.
  public static final int LOAD_CELL = 7;

  /// `cell a = b`.
  public static final int STORE_CELL = 8;

  /// `a = a new empty cell`.
  public static final int MAKE_CELL = 9;

  /// `a = b.name at site c`.
  public static final int LOAD_ATTR = 10;

  /// `a.name at site c = b`.
  public static final int STORE_ATTR = 11;

  /// `a = b[c]`.
  public static final int GETITEM = 12;

  /// `a[b] = c`.
  public static final int SETITEM = 13;

  public static final int ADD = 14;
  public static final int SUB = 15;
  public static final int MUL = 16;
  public static final int MOD = 17;
  public static final int FLOORDIV = 18;

  /// `a = b op c, the operator in the fifth to eighth bit of the operation`.
  public static final int BINARY = 19;

  /// `a = b op= c`.
  public static final int INPLACE = 20;

  public static final int NEG = 21;
  public static final int NOT = 22;

  /// `a = b op c`.
  public static final int COMPARE = 23;

  public static final int IS = 24;
  public static final int IS_NOT = 25;
  public static final int IN = 26;
  public static final int NOT_IN = 27;

  /// `go to c`.
  public static final int JUMP = 28;

  /// `go back to c`.
  public static final int JUMP_BACK = 29;

  /// `go to c if a`.
  public static final int JUMP_TRUE = 30;

  /// `go to c unless a`.
  public static final int JUMP_FALSE = 31;

  /// `go to c if a is None`.
  public static final int JUMP_NONE = 32;

  public static final int JUMP_NOT_NONE = 33;
  public static final int JUMP_LT = 34;
  public static final int JUMP_LE = 35;
  public static final int JUMP_EQ = 36;
  public static final int JUMP_NE = 37;
  public static final int JUMP_GT = 38;
  public static final int JUMP_GE = 39;
  public static final int JUMP_NOT_LT = 40;
  public static final int JUMP_NOT_LE = 41;
  public static final int JUMP_NOT_EQ = 42;
  public static final int JUMP_NOT_NE = 43;
  public static final int JUMP_NOT_GT = 44;
  public static final int JUMP_NOT_GE = 45;
  public static final int BUILD_LIST = 46;
  public static final int BUILD_TUPLE = 47;

  /// `a = the strings from b on, c of them`.
  public static final int BUILD_STRING = 48;

  /// `a = format(b)`.
  public static final int FORMAT = 49;

  public static final int LIST_APPEND = 50;
  public static final int UNPACK = 51;
  public static final int GET_ITER = 52;

  /// `b = next(a) and go to c, or go on`.
  public static final int FOR_NEXT = 53;

  /// `a = b(the c values after b)`.
  public static final int CALL = 54;

  /// `a = b.name(…) with the call at site c`.
  public static final int INVOKE = 55;

  /// `a = b(…) with the call at site c`.
  public static final int CALL_NAMED = 56;

  /// `a = b(*(b+1), **(b+2))`.
  public static final int CALL_SPREAD = 57;

  public static final int RETURN = 58;

  /// `a = yield b`.
  public static final int YIELD = 59;

  /// `a = await b`.
  public static final int AWAIT = 60;

  /// `a = yield from b`.
  public static final int YIELD_FROM = 61;

  /// `raise a as it came`.
  public static final int RERAISE = 62;

  /// `line a was reached`.
  public static final int LINE = 63;

  /// `fail unless b has what the call at site c wants`.
  public static final int CHECK_METHOD = 64;

  /// Operations from here on are rare.
  public static final int FIRST_RARE = 128;

  public static final int LOAD_NAME = 128;
  public static final int STORE_NAME = 129;
  public static final int DELETE_NAME = 130;
  public static final int DELETE_GLOBAL = 131;
  public static final int DELETE_CELL = 132;
  public static final int LOAD_CLASS_CELL = 133;
  public static final int LOAD_CLASS_GLOBAL = 134;
  public static final int DELETE_LOCAL = 135;
  public static final int DELETE_ATTR = 136;
  public static final int DELETE_ITEM = 137;
  public static final int BUILD_SLICE = 138;
  public static final int BUILD_SET = 139;
  public static final int BUILD_MAP = 140;
  public static final int SET_ADD = 141;
  public static final int MAP_PUT = 142;
  public static final int LIST_EXTEND = 143;
  public static final int SET_UPDATE = 144;
  public static final int MAP_UPDATE = 145;
  public static final int MAP_MERGE = 146;
  public static final int LIST_TO_TUPLE = 147;
  public static final int POS = 148;
  public static final int INVERT = 149;
  public static final int FORMAT_SPEC = 150;
  public static final int CONVERT = 151;
  public static final int UNPACK_STAR = 152;
  public static final int GET_AITER = 153;
  public static final int GET_ANEXT = 154;
  public static final int END_ASYNC_FOR = 155;
  public static final int LOAD_SPECIAL = 156;
  public static final int RAISE = 157;
  public static final int PUSH_HANDLED = 158;
  public static final int POP_HANDLED = 159;
  public static final int MATCH_EXCEPTION = 160;
  public static final int CHECK_GROUP_TYPE = 161;
  public static final int SPLIT_GROUP = 162;
  public static final int RAISE_GROUP = 163;
  public static final int ASSERTION = 164;
  public static final int IMPORT = 165;
  public static final int IMPORT_FROM = 166;
  public static final int IMPORT_STAR = 167;
  public static final int MAKE_FUNCTION = 168;
  public static final int MAKE_CLASS = 169;
  public static final int MAKE_TEMPLATE = 170;
  public static final int MAKE_TYPE_PARAM = 171;
  public static final int MAKE_TYPE_ALIAS = 172;
  public static final int MAKE_GENERIC = 173;
  public static final int MATCH_SEQUENCE = 174;
  public static final int MATCH_MAPPING = 175;
  public static final int MATCH_KEYS = 176;
  public static final int MATCH_REST = 177;
  public static final int MATCH_CLASS = 178;
  public static final int MATCH_LENGTH = 179;
  public static final int EXIT_WITH = 180;
  public static final int LOAD_LOCALS = 181;
  public static final int CLEAR_TEMPS = 182;
  public static final int SETUP_ANNOTATIONS = 183;
  public static final int LOAD_CLASS_FREE = 184;
  public static final int LOAD_IF_ABSENT = 185;
  public static final int LOAD_CLASS_BODY = 186;

  /// `a = name b in the mapping in a, or what cell c holds`.
  public static final int LOAD_DICT_CELL = 190;

  /// `part b of the function in a = c`.
  public static final int SET_FUNCTION = 191;

  /// `a = interpolation of value b, text, conversion and format`.
  public static final int MAKE_INTERPOLATION = 192;

  /// `a = intrinsic c of the values from b on`.
  public static final int INTRINSIC = 193;

  private Op() {}
}
