"""One way of looking for counterexamples: without a clock, because the machine is shared, and the same each time."""

from hypothesis import settings

settings.register_profile("unit", deadline=None, derandomize=True)
settings.load_profile("unit")
