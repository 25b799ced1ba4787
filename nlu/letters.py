"""Makes long letters out of short examples, so that the vector's head has met long texts. Changes no text at work.

Examples are short, as one writes them; people who ask for help often write half a page. What is made is of one intent
throughout, so it has that intent.
"""

from __future__ import annotations

import random
from typing import Any, Dict, List, Mapping, Sequence, Text, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.words import IS_HAN

MADE = "made"  # marks a letter: the words' head learns more from the examples alone
JOINTS = {True: ("。", "，", " ", "\n"), False: (". ", " ", "\n", ", ")}


def letters(
    examples: Sequence[Tuple[str, str]], counts: Mapping[str, int], beside: Sequence[str], seed: int = 1
) -> List[Tuple[str, str]]:
    """So many of each intent and script as ``counts`` says; half of them with a sentence of another kind."""
    chance = random.Random(seed)  # noqa: S311 - the same letters at every training
    by_kind: Dict[Tuple[bool, str], List[str]] = {}
    for text, intent in examples:
        by_kind.setdefault((bool(IS_HAN.search(text)), intent), []).append(text)
    made = []
    for han in (True, False):
        others = [text for name in beside for text in by_kind.get((han, name), ())]
        for intent, count in counts.items():
            own = by_kind.get((han, intent))
            for _ in range(count if own else 0):
                parts = [chance.choice(own or [""]) for _ in range(chance.choice((2, 2, 3)))]
                if others and chance.random() < 0.5:
                    parts.insert(chance.randrange(len(parts) + 1), chance.choice(others))
                made.append((chance.choice(JOINTS[han]).join(part.rstrip("。.") for part in parts), intent))
    return made


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class LongLetters(GraphComponent):
    """``counts``: letters per intent and script; ``beside``: intents whose sentences may stand in between."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"counts": {}, "beside": []}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,  # noqa: ARG003 - the signature is Rasa's
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> LongLetters:
        return cls(config)

    def __init__(self, config: Dict[Text, Any]) -> None:
        self._config = config

    def process(self, messages: List[Message]) -> List[Message]:
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        examples = [
            (str(one.get(TEXT)), str(one.get(INTENT))) for one in training_data.intent_examples if one.get(TEXT)
        ]
        made = letters(examples, self._config["counts"], self._config["beside"])
        more = [Message(data={TEXT: text, INTENT: intent, MADE: True}) for text, intent in made]
        return training_data.merge(TrainingData(training_examples=more))
