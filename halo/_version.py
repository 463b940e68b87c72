"""The version; it is written nowhere else."""

__version__ = "0.1.0"

USER_AGENT = f"halopsa-sdk/{__version__}"
