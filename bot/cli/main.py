"""The commands of ``anxin``. Each lives in its own module; this one names them and catches what is plainly wrong."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from bot.cli.context import stop
from bot.settings import SettingsError
from store.errors import StoreError

CLICK_SAYS: Any = typer.BadParameter.__mro__[2]  # ClickException, which typer does not export

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="anxin 安薪: an assistant for workers who are not paid, were dismissed, or were hurt at work.",
)


@app.command()
def up(demo: Annotated[bool, typer.Option("--demo", help="with sample data and sample logins")] = False) -> None:
    """Run everything in the foreground until Ctrl-C."""
    from bot.cli.running import run  # noqa: PLC0415  # the heavy imports belong to this command alone

    run(demo=demo)


@app.command()
def chat(
    channel: Annotated[str, typer.Option(help="web, sms or telegram")] = "web",
    sender: Annotated[str, typer.Option("--from", help="the worker's address on that channel")] = "",
    jsonl: Annotated[bool, typer.Option("--jsonl", help="one message a line in, one answer a line out")] = False,
) -> None:
    """Talk as a worker to the running app."""
    from bot.cli.chat import run  # noqa: PLC0415

    run(channel, sender, jsonl=jsonl)


@app.command()
def cases(jsonl: Annotated[bool, typer.Option("--jsonl", help="a JSON object a line")] = False) -> None:
    """Every case."""
    from bot.cli.cases import run  # noqa: PLC0415

    run(jsonl=jsonl)


def _sub_commands(named: str) -> None:
    """Commands with commands of their own; only the one that was named is loaded, all of them for the list."""
    everything = named not in {"up", "chat", "cases", "bench"}
    if everything or named == "nlu":
        from bot.cli.nlu import nlu  # noqa: PLC0415

        app.add_typer(nlu, name="nlu")
    if everything or named == "desk":
        from bot.cli.desk import desk  # noqa: PLC0415

        app.add_typer(desk, name="desk")


@app.command()
def bench(
    quick: Annotated[bool, typer.Option("--quick", help="fewer messages")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="figures as JSON")] = False,
) -> None:
    """Stock Rasa and anxin side by side in one run."""
    from bot.cli.benchmark import run  # noqa: PLC0415

    run(quick=quick, as_json=as_json)


def main() -> None:
    """The program's entry: what is wrong is said in one sentence, with exit code 2."""
    _sub_commands(next(iter(sys.argv[1:]), ""))
    try:
        app(standalone_mode=False)
    except CLICK_SAYS as error:
        stop(error.format_message())
    except (SettingsError, StoreError) as error:
        stop(str(error))
    except (typer.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(141)


if __name__ == "__main__":
    main()
