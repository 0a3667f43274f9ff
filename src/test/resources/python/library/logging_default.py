import logging

logging.info("hidden")
logging.warning("to stderr")
logging.getLogger("x").error("from x")
logging.getLogger("y").critical("very bad")
