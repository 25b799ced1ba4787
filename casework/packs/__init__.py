"""Dated data of one jurisdiction each: numbers, holidays, hot-lines, stations. Never code."""
