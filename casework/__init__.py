"""The rules of the trade: elements, facts, triage, deadlines, clocks. Pure: no I/O, no clock of its own,
imports nothing of ours.
"""
