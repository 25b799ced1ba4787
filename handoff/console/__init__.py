"""The mediators' pages under /desk, for any browser, with or without script. Decide nothing: the use cases do."""
