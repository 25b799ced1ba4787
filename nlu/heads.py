"""The two halves of the classifier as plain arrays: words and cues, and the sentence vector. Never reads a pickle.

Trained with scikit-learn, used without it. Kept apart because each errs where the other does not: joined as a weighted
product of their probabilities they are better than either, and better than one model over both kinds of features.
"""

from __future__ import annotations

import json
import warnings
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple

import numpy as np

VECTOR_SHARE = 0.3  # the vector's say against the words'
CUE_WEIGHT = 1.0  # of the cues beside the n-grams, both of length one
NETS = 3  # are averaged: one alone swings by two points with its seed
SCALE = 8.0  # a vector of length one has numbers around 0.04; the network learns faster from larger ones
SMALLEST = 1e-6
RAREST_GRAM, RAREST_CUE = 3, 3  # texts of the training data that must have it
HIDDEN, ROUNDS = 256, 15


@dataclass
class Words:
    """Logistic regression over TF-IDF of n-grams, and over cues."""

    grams: Dict[str, int]
    idf: np.ndarray
    cues: Dict[str, int]
    weights: np.ndarray  # one row per feature, n-grams first
    bias: np.ndarray

    def features(self, grams: Iterable[str], cues: Iterable[str]) -> Tuple[List[int], np.ndarray]:
        """Places and values of one text's features."""
        counted = Counter(place for place in map(self.grams.get, grams) if place is not None)
        found = [place for place in map(self.cues.get, cues) if place is not None]
        places = list(counted)
        values = (1.0 + np.log(np.fromiter(counted.values(), float, len(counted)))) * self.idf[places]
        length = float(np.linalg.norm(values)) or 1.0
        cue_values = np.full(len(found), CUE_WEIGHT / np.sqrt(len(found) or 1))
        return places + [len(self.grams) + place for place in found], np.concatenate([values / length, cue_values])

    def probabilities(self, grams: Iterable[str], cues: Iterable[str]) -> np.ndarray:
        places, values = self.features(grams, cues)
        return softmax((values @ self.weights[places] + self.bias)[np.newaxis])[0]


@dataclass
class Vectors:
    """Small networks over the sentence vector, averaged."""

    layers: Sequence[Sequence[np.ndarray]]  # per network: hidden weights, hidden bias, weights, bias

    def probabilities(self, vectors: np.ndarray) -> np.ndarray:
        nets = (softmax(np.maximum(vectors * SCALE @ w + b, 0.0) @ v + c) for w, b, v, c in self.layers)
        return np.mean(list(nets), axis=0)


def joined(words: np.ndarray, vectors: Optional[np.ndarray]) -> np.ndarray:
    """One score for each intent, from both halves."""
    logs: np.ndarray = np.log(words + SMALLEST)
    if vectors is None:
        return logs
    return (1 - VECTOR_SHARE) * logs + VECTOR_SHARE * np.log(vectors + SMALLEST)


def softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)


def fit_words(grams: Sequence[List[str]], cues: Sequence[List[str]], labels: Sequence[str]) -> Words:
    from scipy.sparse import csr_matrix  # noqa: PLC0415 - only training needs it
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    seen = Counter(gram for text in grams for gram in set(text))
    places = {gram: at for at, gram in enumerate(sorted(gram for gram, count in seen.items() if count >= RAREST_GRAM))}
    idf = np.array([1.0 + np.log((1 + len(grams)) / (1 + seen[gram])) for gram in places])
    cue_count = Counter(cue for text in cues for cue in text)
    cue_places = {cue: at for at, cue in enumerate(sorted(c for c, count in cue_count.items() if count >= RAREST_CUE))}
    words = Words(places, idf, cue_places, np.zeros((0, 0)), np.zeros(0))
    rows = [words.features(*text) for text in zip(grams, cues, strict=True)]
    table = csr_matrix(
        (
            np.concatenate([values for _, values in rows]),
            np.concatenate([np.array(columns, dtype=np.int32) for columns, _ in rows]),
            np.cumsum([0, *(len(columns) for columns, _ in rows)]),
        ),
        shape=(len(rows), len(places) + len(cue_places)),
    )
    model = LogisticRegression(C=20.0, max_iter=60, tol=1e-3)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # stopped early on purpose: as good after 60 rounds as after 200
        model.fit(table.astype(np.float32), labels)
    words.weights, words.bias = model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
    return words


def fit_vectors(vectors: np.ndarray, labels: Sequence[str], nets: int = NETS) -> Vectors:
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415 - only training needs it

    layers = []
    for seed in range(nets):
        net = MLPClassifier((HIDDEN,), alpha=1e-3, batch_size=64, max_iter=ROUNDS, random_state=seed)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # as above
            net.fit(vectors * SCALE, labels)
        (hidden, out), (hidden_bias, bias) = net.coefs_, net.intercepts_
        layers.append([part.astype(np.float32) for part in (hidden, hidden_bias, out, bias)])
    return Vectors(layers)


def save(folder: Path, intents: Sequence[str], sharpness: float, words: Words, vectors: Optional[Vectors]) -> None:
    """Names as JSON and numbers as arrays: nothing that runs when it is read."""
    names = {"intents": list(intents), "sharpness": sharpness, "grams": list(words.grams), "cues": list(words.cues)}
    (folder / "names.json").write_text(json.dumps(names, ensure_ascii=False), "utf-8")
    arrays: Dict[str, Any] = {"idf": words.idf, "weights": words.weights, "bias": words.bias}
    for at, net in enumerate(vectors.layers if vectors else ()):
        arrays.update({f"net{at}_{part}": array for part, array in enumerate(net)})
    np.savez(folder / "numbers.npz", **arrays)


def load(folder: Path) -> Tuple[List[str], float, Words, Optional[Vectors]]:
    names = json.loads((folder / "names.json").read_text("utf-8"))
    with np.load(folder / "numbers.npz", allow_pickle=False) as arrays:
        grams = {gram: at for at, gram in enumerate(names["grams"])}
        cues = {cue: at for at, cue in enumerate(names["cues"])}
        words = Words(grams, arrays["idf"], cues, arrays["weights"], arrays["bias"])
        nets = sum(name.endswith("_0") for name in arrays.files)
        layers = [[arrays[f"net{at}_{part}"] for part in range(4)] for at in range(nets)]
    return names["intents"], names["sharpness"], words, Vectors(layers) if layers else None
