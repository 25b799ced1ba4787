"""When the model is trained, when it is not, and which model is trusted."""

from __future__ import annotations

import json

import pytest

from nlu import train
from nlu.train import BrokenData, WrongModel, digest_of_parts, is_up_to_date, verify
from nlu.training_data import check

EXAMPLES = "".join(f"      - example {number}\n" for number in range(10))
INTENT = "version: '3.1'\nnlu:\n  - intent: {name}\n    examples: |\n{examples}"


@pytest.fixture
def root(tmp_path):
    """A small project: a configuration, a domain of one intent, its examples in one language, a model."""
    write(tmp_path / "config.yml", "recipe: default.v1\n")
    write(tmp_path / "nlu_data/domain/domain.yml", "version: '3.1'\nintents: [greet]\n")
    write(tmp_path / "nlu_data/intents/zh/greet.yml", INTENT.format(name="greet", examples=EXAMPLES))
    write(tmp_path / "nlu/words.py", "x = 1\n")
    write(tmp_path / "models/anxin.tar.gz", "a model")
    said = {"inputs": digest_of_parts(tmp_path), "model": train.digest_of_file(tmp_path / "models/anxin.tar.gz")}
    write(tmp_path / "models/anxin.json", json.dumps(said))
    return tmp_path


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_a_model_is_up_to_date_while_nothing_changes(root):
    assert is_up_to_date(root)


@pytest.mark.parametrize("part", ["config.yml", "nlu_data/domain/domain.yml", "nlu_data/new/file.yml", "nlu/words.py"])
def test_a_change_of_any_part_asks_for_a_training(root, part):
    write(root / part, "# changed\n")
    assert not is_up_to_date(root)


def test_a_lost_file_asks_for_a_training(root):
    (root / "nlu_data/intents/zh/greet.yml").unlink()
    assert not is_up_to_date(root)


@pytest.mark.parametrize("lost", ["anxin.json", "anxin.tar.gz"])
def test_half_a_model_is_none(root, lost):
    (root / "models" / lost).unlink()
    assert not is_up_to_date(root)
    with pytest.raises(WrongModel, match="make train"):
        verify(root / "models/anxin.tar.gz")


@pytest.mark.parametrize("slip", ["", "[]", "{}", "null", '{"model": 5}'])
def test_a_damaged_slip_vouches_for_nothing(root, slip):
    write(root / "models/anxin.json", slip)
    with pytest.raises(WrongModel):
        verify(root / "models/anxin.tar.gz")


def test_another_model_than_the_trained_one_is_refused(root):
    verify(root / "models/anxin.tar.gz")
    write(root / "models/anxin.tar.gz", "another model")
    with pytest.raises(WrongModel, match="is not the model that was trained here"):
        verify(root / "models/anxin.tar.gz")


def test_the_digest_does_not_hang_on_the_folder(root, tmp_path_factory):
    other = tmp_path_factory.mktemp("elsewhere")
    for part in train.parts(root):
        write(other / part.relative_to(root), part.read_text("utf-8"))
    assert digest_of_parts(other) == digest_of_parts(root)


def test_good_data_passes(root):
    check(root)


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("nlu_data/domain/domain.yml", "version: '3.1'\n", "names no intents"),
        ("nlu_data/domain/domain.yml", "intents: [greet, stop]\n", "'stop' has 0 examples"),
        ("nlu_data/domain/domain.yml", "- a\n", "domain.yml: this holds no data"),
        ("nlu_data/intents/zh/greet.yml", "nlu:\n  - intent: [\n", "greet.yml, line 3: this is no YAML"),
        ("nlu_data/intents/zh/greet.yml", "nlu:\n  - intent: greet\n", "a block without"),
        ("nlu_data/intents/zh/x.yml", INTENT.format(name="hello", examples=EXAMPLES), "'hello' is not in the domain"),
        (
            "nlu_data/intents/zh/x.yml",
            INTENT.format(name="greet", examples="      - hi\n      hello\n"),
            "example 2 of 'greet' does not begin with",
        ),
    ],
)
def test_broken_data_is_refused_with_the_file_and_the_reason(root, file, text, said):
    write(root / file, text)
    with pytest.raises(BrokenData, match=said):
        check(root)


def test_no_configuration_is_said_in_one_sentence(root):
    (root / "config.yml").unlink()
    with pytest.raises(BrokenData, match=r"config\.yml is missing"):
        digest_of_parts(root)
