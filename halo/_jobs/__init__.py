"""The jobs on top of calls: names where ids go, custom fields by name, upsert, tables.

What decides and what shapes stands here, for threads and tasks alike; what sends stands in `_async` and its twin. The
core reaches it through `_async/seams.py` alone, when it is first used.
"""
