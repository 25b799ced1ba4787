"""What runs inside Rasa's own Python 3.10: features, classifier, the turn channel. Imports nothing of ours."""
