"""Runs Rasa's prediction graph node after node, and looks up a rule once. Changes no result and nothing in training.

Rasa gives the graph to dask anew on every call, and RulePolicy tries every rule against every state (an `or` of thirty
intents is thirty rules): together a quarter of a turn. The graph of a loaded model never changes, and which rules fit a
row of states hangs on nothing else.
"""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, Optional, Set, Tuple

from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.graph import GraphNode
from rasa.engine.runner.dask import DaskGraphRunner

Plan = List[Tuple[str, GraphNode, List[str]]]
MOST_ROWS = 20_000  # rows of states whose rules are kept; a few thousand occur


def run(
    runner: DaskGraphRunner, inputs: Optional[Dict[str, Any]] = None, targets: Optional[List[str]] = None
) -> Dict[str, Any]:
    wanted = targets or runner._graph_schema.target_names  # noqa: SLF001 - the last Rasa; it stays as it is
    results: Dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
    for name, node, needs in _plan(runner, tuple(wanted)):
        results[name] = node(*(results.get(need, need) for need in needs))
    return dict(results[name] for name in wanted)


def _plan(runner: DaskGraphRunner, wanted: Tuple[str, ...]) -> Plan:
    """The nodes that the wanted ones need, each after those it needs itself."""
    plans: Dict[Tuple[str, ...], Plan] = runner.__dict__.setdefault("_plans", {})
    if wanted not in plans:
        schema = runner._graph_schema.minimal_graph_schema(list(wanted))  # noqa: SLF001
        plan: Plan = []
        placed: Set[str] = set()

        def place(name: str) -> None:
            if name in placed or name not in schema.nodes:
                return
            placed.add(name)
            needs = list(schema.nodes[name].needs.values())
            for need in needs:
                place(need)
            plan.append((name, runner._instantiated_nodes[name], needs))  # noqa: SLF001

        for name in wanted:
            place(name)
        plans[wanted] = plan
    return plans[wanted]


_fitting = RulePolicy._get_possible_keys  # noqa: SLF001


def _fitting_once(policy: RulePolicy, lookup: Dict[str, str], states: List[Any]) -> Set[str]:
    known: Dict[Tuple[int, str], FrozenSet[str]] = policy.__dict__.setdefault("_known_rows", {})
    row = (id(lookup), repr(states))
    if row not in known:
        if len(known) >= MOST_ROWS:
            known.clear()
        known[row] = frozenset(_fitting(policy, lookup, states))
    return set(known[row])


def install() -> None:
    """To be called by whoever only predicts."""
    DaskGraphRunner.run = run
    RulePolicy._get_possible_keys = _fitting_once  # noqa: SLF001
