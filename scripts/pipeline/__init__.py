"""From a vendor's document to code that can be reviewed: the steps behind `python scripts/api.py`.

A step reads one checkout and writes to the same one, whichever that is: `update` lets them work on a copy and
changes the real one only when all of them have succeeded.
"""
