"""The command line. Says one plain sentence where something is wrong, never a traceback."""
