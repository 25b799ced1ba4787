"""The script and the two sides, as far as they can be looked at without starting anything."""

from __future__ import annotations

import threading

import pytest
import yaml
from rasa_sdk import Action

from actions.rasa_actions import STEPS
from bench import load, run, stock_actions, stock_model
from bench.side import Contender, Conversation, Talk, script
from bot.settings import ROOT, SettingsError


class Parrot(Contender):
    """A side that answers everything at once, and opens a ticket at "yes"."""

    name = "parrot"

    def __init__(self) -> None:
        self.programs = []
        self.opened, self.closed, self.heard = [], 0, []
        self.counting = threading.Lock()

    def launch(self) -> None:
        """There is nothing to launch."""

    def open(self, talk: Talk) -> Conversation:
        with self.counting:
            self.opened.append(talk)
        return Chatter(self)


class Chatter(Conversation):
    def __init__(self, parrot: Parrot) -> None:
        self.parrot = parrot

    def say(self, text):
        with self.parrot.counting:
            self.parrot.heard.append(text)
        return [{"do": "open_case"}] if text == "yes" else [{"say": text}]

    def close(self) -> None:
        with self.parrot.counting:
            self.parrot.closed += 1


def test_the_script_is_as_long_in_both_languages_and_each_talk_is_an_intake():
    talks = script()

    assert [talk.language for talk in talks].count("zh") == [talk.language for talk in talks].count("en") >= 4
    assert all(12 <= len(talk.messages) <= 16 for talk in talks)


def test_a_block_leads_the_script_once_and_counts_every_message():
    parrot, talks = Parrot(), [Talk("en", ("one", "two")), Talk("zh", ("三",))]

    block = load.block(parrot, talks, seconds=0.05)

    assert parrot.heard[:3] == ["one", "two", "三"]
    assert len(block.turns) == 3
    assert block.throughput > 0
    assert len(parrot.opened) == parrot.closed


def test_talks_that_come_to_a_ticket_are_counted():
    assert load.through(Parrot(), [Talk("en", ("hello", "yes", "thanks")), Talk("en", ("hello", "no"))]) == 1


def test_a_side_is_started_when_it_answers():
    assert Parrot().start(Talk("en", ("hello",))) < 5


def test_stock_has_one_action_for_each_step_of_ours():
    """rasa-sdk makes each class without arguments and finds it by its name in the module."""
    classes = [one for one in vars(stock_actions).values() if isinstance(one, type) and issubclass(one, Action)]
    ours = [one for one in classes if one is not Action]

    assert {one().name() for one in ours} == set(STEPS)
    assert all(getattr(stock_actions, one.__qualname__) is one for one in ours)


def test_stock_is_configured_as_rasa_init_does_it():
    told = yaml.safe_load(stock_model.config(stock_model.WHOLE))

    assert [one["name"] for one in told["pipeline"]] == [
        "WhitespaceTokenizer",
        "RegexFeaturizer",
        "LexicalSyntacticFeaturizer",
        "CountVectorsFeaturizer",
        "CountVectorsFeaturizer",
        "DIETClassifier",
        "EntitySynonymMapper",
        "ResponseSelector",
        "FallbackClassifier",
    ]
    assert [one["name"] for one in told["policies"]] == [
        "MemoizationPolicy",
        "RulePolicy",
        "UnexpecTEDIntentPolicy",
        "TEDPolicy",
    ]
    assert [one["epochs"] for one in (*told["pipeline"], *told["policies"]) if "epochs" in one] == [100] * 4


def test_a_shorter_training_changes_the_epochs_and_nothing_else():
    whole, short = yaml.safe_load(stock_model.config(100)), yaml.safe_load(stock_model.config(3))
    for one in (*short["pipeline"], *short["policies"]):
        if "epochs" in one:
            assert one["epochs"] == 3
            one["epochs"] = 100

    assert short == whole


def test_the_stock_model_is_kept_by_what_it_was_made_of():
    whole, short = stock_model.place(100), stock_model.place(3)

    assert whole != short
    assert whole == stock_model.place(100)
    assert whole.parent == ROOT / "models"
    assert {"config.yml", "domain.yml", "rules.yml"} <= {part.name for part in stock_model.inputs()}


@pytest.mark.parametrize(("python", "sentence"), [("gone", "make setup"), ("there", "make train")])
def test_what_is_missing_is_said_in_one_sentence(tmp_path, python, sentence):
    (tmp_path / "there").touch()

    with pytest.raises(SettingsError, match=sentence):
        run.must_be_set_up(tmp_path / python, tmp_path / "no model")
