"""Measures stock Rasa and anxin side by side in one run. No part of the product: no worker's message comes here."""
