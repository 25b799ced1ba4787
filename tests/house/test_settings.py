"""Settings: read once, refused with one plain sentence, and all of them documented."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import ROOT, Settings, SettingsError


def test_every_setting_stands_in_the_operators_table() -> None:
    told = (ROOT / "docs" / "settings.md").read_text("utf-8")

    missing = [name for name in Settings.model_fields if f"`ANXIN_{name.upper()}`" not in told]

    assert missing == []


def test_a_setting_can_lie_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("a long passphrase\n")

    settings = Settings.from_env({"ANXIN_SECRET_KEY_FILE": str(tmp_path / "key")})

    assert settings.secret_key == "a long passphrase"


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("ANXIN_LISTEN", "8000"),
        ("ANXIN_LISTEN", "127.0.0.1:99999"),
        ("ANXIN_TIMEZONE", "Mars/Olympus"),
        ("ANXIN_PACK", "../etc"),
        ("ANXIN_SECRET_KEY_FILE", "/nowhere/at/all"),
    ],
)
def test_a_wrong_setting_is_named_in_one_sentence(variable: str, value: str) -> None:
    with pytest.raises(SettingsError) as error:
        Settings.from_env({variable: value})

    assert variable in str(error.value)
    assert "\n" not in str(error.value)


def test_where_nothing_is_set_everything_has_a_default() -> None:
    settings = Settings.from_env({})

    assert settings.url == "http://127.0.0.1:8000"
    assert settings.database.startswith("sqlite:///")
