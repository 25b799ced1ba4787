"""The flags a case can carry, and which of them call a person at once. Never decides whether a flag is true."""

from __future__ import annotations

EMERGENCY = ("self_harm", "violence_threat", "serious_injury", "forced_labour", "child_labour", "sexual_violence")
PANEL = ("collective", "harassment", "employer_fleeing", "pregnant_worker", "young_worker")
AT_ONCE = (*EMERGENCY, "asked_for_human", "employer_fleeing", "not_understood", "bot_unavailable")
OTHERS = ("deadline_near", "about_to_sign", "asked_for_human", "not_understood", "bot_unavailable")
ALL = (*EMERGENCY, *PANEL, *OTHERS)
COLLECTIVE_FROM = 10  # workers with the same demand; Labour Dispute Mediation and Arbitration Law art. 7
