"""The fault matrix: every fault, in every kind of operation, once and for ever, sync and async, against one rule."""
