"""SQL on the sandbox's data: T-SQL, read by sqlglot, checked and typed here, and computed by SQLite in memory.

Only what is known to mean the same is let through. All else fails, with SQL Server's words where it would fail there
too, and otherwise with words that say that it is the sandbox: a wrong value is worse than none.
"""
