"""Where the library's modules come from, as their reprs and import errors tell."""

import abc
import asyncio
import collections
import contextvars
import gc
import json.decoder
import logging
import math
import os
import random
import re

for module in (abc, asyncio, collections, logging, contextvars, gc, json.decoder, math, os, random, re):
    print(module, getattr(module, "__file__", None))

for name in ("collections", "os.path", "random", "math", "typing", "logging", "threading", "asyncio"):
    try:
        exec(f"from {name} import Iterables")
    except ImportError as error:
        print(error)
