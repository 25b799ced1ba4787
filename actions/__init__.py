"""Rasa's custom actions: slots in, codes and effects out. No database, no words, no network."""
