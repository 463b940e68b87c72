"""The virtual environments that the commands run in, made before anything is installed.

Only the standard library, and only syntax that every Python 3 in use can parse, so that somebody with an older one is
told so in a sentence.
"""
