"""What an operator can set, read from the environment once at the start. Never reads the environment later."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "ANXIN_"


class SettingsError(Exception):
    """A missing or wrong setting, in one sentence that says what to do."""


class Settings(BaseModel):
    """Every setting as ``ANXIN_<NAME>``; ``ANXIN_<NAME>_FILE`` reads the value from a file."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    data: Path = Field(default=ROOT / "var", description="folder of the database, the keys and the logs")
    database_url: str = Field(
        default="", description="empty: SQLite in the data folder; postgresql+psycopg://… for PostgreSQL"
    )
    listen: str = Field(default="127.0.0.1:8000", description="address and port of the pages")
    public_url: str = Field(
        default="", description="the address that workers and platforms see; https:// makes cookies secure"
    )
    secret_key: str = Field(
        default="", description="a passphrase from which the sealing keys are made; empty: a key file"
    )
    rasa_urls: str = Field(default="", description="addresses of running Rasa processes, by comma; empty: start one")
    turn_token: str = Field(
        default="", description="the word that Rasa processes of your own expect; needed with ANXIN_RASA_URLS"
    )
    actions_listen: str = Field(default="", description="loopback address of the action endpoint; empty: a free port")
    actions_token: str = Field(
        default="", description="the word that the action endpoint expects; needed with ANXIN_RASA_URLS"
    )
    timezone: str = Field(default="Asia/Shanghai", description="time zone of the stations")
    pack: str = Field(default="cn", description="the jurisdiction's data")

    @field_validator("listen", "actions_listen")
    @classmethod
    def _address(cls, value: str) -> str:
        host, colon, port = value.rpartition(":")
        if value and not (host and colon and port.isdigit() and 0 < int(port) < 65536):
            raise ValueError("is an address and a port, such as 127.0.0.1:8000")
        return value

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("is a time zone's name, such as Asia/Shanghai") from error
        return value

    @field_validator("pack")
    @classmethod
    def _pack(cls, value: str) -> str:
        if not (value.isidentifier() and (ROOT / "casework" / "packs" / value).is_dir()):
            raise ValueError("is the name of a folder in casework/packs")
        return value

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Raises SettingsError, with the setting's name and what it should be."""
        environ = os.environ if environ is None else environ
        told: dict[str, str] = {}
        for name in cls.model_fields:
            variable = PREFIX + name.upper()
            if path := environ.get(f"{variable}_FILE"):
                try:
                    told[name] = Path(path).read_text("utf-8").strip()
                except OSError as error:
                    raise SettingsError(f"{variable}_FILE names a file that cannot be read: {path}") from error
            elif variable in environ:
                told[name] = environ[variable]
        try:
            return cls(**told)  # type: ignore[arg-type]  # pydantic turns the words into values
        except ValidationError as error:
            wrong = error.errors()[0]
            reason = str(wrong["msg"]).removeprefix("Value error, ")
            raise SettingsError(f"{PREFIX}{str(wrong['loc'][0]).upper()} {reason}") from None

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def host(self) -> str:
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        return int(self.listen.rpartition(":")[2])

    @property
    def url(self) -> str:
        """Where this machine reaches the pages."""
        host = "127.0.0.1" if self.host in {"0.0.0.0", "::"} else self.host  # noqa: S104  # only compared
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{(self.data / 'anxin.db').resolve()}"

    @property
    def secure_cookies(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def log(self) -> Path:
        return self.data / "log"

    @property
    def run_file(self) -> Path:
        """Where a running app says how its Rasa is reached, for the command line; readable by the owner alone."""
        return self.data / "run.json"
