"""Hears and answers workers: channels, the way of a message, the words, the doors, the command line."""
