"""Rasa's intent classifier: joins the two heads and says how sure it is. Never keeps a text, never reads a pickle."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu import heads
from nlu.cues import cues
from nlu.grams import grams
from nlu.letters import MADE
from nlu.tokenizer import EveryScriptTokenizer

HELD_BACK = 6  # every sixth text of an intent is kept from a first training, to see how sure it may be
SHARPNESSES = np.geomspace(0.5, 3.0, 30)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class MatterClassifier(IntentClassifier, GraphComponent):
    """Two heads: n-grams and cues, and the sentence vector where there is one. ``lifts`` are added to scores."""

    intents: List[str]
    sharpness: float
    words: heads.Words
    vectors: Optional[heads.Vectors] = None

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"lifts": {}}  # per intent, added to its score where life has more of it than the examples

    @classmethod
    def required_components(cls) -> List[Type[Any]]:
        return [EveryScriptTokenizer]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - the signature is Rasa's
    ) -> MatterClassifier:
        return cls(config["lifts"], model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,  # noqa: ARG003
    ) -> MatterClassifier:
        loaded = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            loaded.intents, loaded.sharpness, loaded.words, loaded.vectors = heads.load(folder)
        return loaded

    def __init__(self, lifts: Mapping[str, float], model_storage: ModelStorage, resource: Resource) -> None:
        self._lifts, self._storage, self._resource = lifts, model_storage, resource

    def train(self, training_data: TrainingData) -> Resource:
        examples = [_read(example) for example in training_data.intent_examples if example.get(TEXT)]
        held_back = set(_every_sixth(examples))
        self._fit([example for at, example in enumerate(examples) if at not in held_back], nets=1)
        self.sharpness = self._sharpness([examples[at] for at in sorted(held_back)])
        self._fit(examples)
        with self._storage.write_to(self._resource) as folder:
            heads.save(folder, self.intents, self.sharpness, self.words, self.vectors)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        if not messages:
            return messages
        found = self._probabilities([_read(message) for message in messages])
        for message, row in zip(messages, found, strict=True):
            ranking = [{"name": self.intents[at], "confidence": float(row[at])} for at in np.argsort(-row)]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data  # nothing after this learns from what it predicts

    def _fit(self, examples: Sequence[Read], nets: int = heads.NETS) -> None:
        written = [example for example in examples if not example.made]
        self.intents = sorted({example.intent for example in written})
        labels = [example.intent for example in written]
        self.words = heads.fit_words([one.grams for one in written], [one.cues for one in written], labels)
        with_vector = [example for example in examples if example.vector is not None]
        self.vectors = None
        if with_vector:
            stacked = np.stack([example.vector for example in with_vector])
            self.vectors = heads.fit_vectors(stacked, [example.intent for example in with_vector], nets)

    def _scores(self, read: Sequence[Read]) -> np.ndarray:
        words = np.stack([self.words.probabilities(one.grams, one.cues) for one in read])
        if self.vectors is None:
            return heads.joined(words, None)
        vectors = [one.vector for one in read if one.vector is not None]
        if len(vectors) < len(read):
            raise RasaException("The model was trained with sentence vectors, but their package is gone: make train")
        return heads.joined(words, self.vectors.probabilities(np.stack(vectors)))

    def _probabilities(self, read: Sequence[Read]) -> np.ndarray:
        lifts = np.array([self._lifts.get(intent, 0.0) for intent in self.intents])
        return heads.softmax(self.sharpness * (self._scores(read) + lifts))

    def _sharpness(self, read: Sequence[Read]) -> float:
        """The sharpness at which the texts held back were the least surprising."""
        right = [self.intents.index(one.intent) for one in read]
        scores, rows = self._scores(read), np.arange(len(right))
        losses = [-np.log(heads.softmax(s * scores)[rows, right] + heads.SMALLEST).mean() for s in SHARPNESSES]
        return float(SHARPNESSES[int(np.argmin(losses))])


class Read(NamedTuple):
    """What the heads see of a message."""

    grams: List[str]
    cues: List[str]
    vector: Optional[np.ndarray]
    intent: str
    made: bool


def _read(message: Message) -> Read:
    tokens = [token.text for token in message.get(TOKENS_NAMES[TEXT]) or []]
    _, sentence = message.get_dense_features(TEXT)
    vector = None if sentence is None else sentence.features[0]
    found = list(cues(message.get(TEXT) or ""))
    return Read(list(grams(tokens)), found, vector, str(message.get(INTENT)), bool(message.get(MADE)))


def _every_sixth(examples: Sequence[Read]) -> Iterator[int]:
    """Places of some written texts of every intent. Letters made of them give them away a little, to one head only."""
    count: Dict[str, int] = {}
    for at, example in enumerate(examples):
        if not example.made:
            count[example.intent] = count.get(example.intent, 0) + 1
            if count[example.intent] % HELD_BACK == 0:
                yield at
