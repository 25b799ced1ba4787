"""What all tests share: the fast tier has no network, the others may use the loopback."""

from __future__ import annotations

import pytest
import pytest_socket


@pytest.fixture(autouse=True)
def _network(request: pytest.FixtureRequest) -> None:
    """Sockets are off in the fast tier; unix socket pairs stay, for event loops are made of them."""
    if request.node.get_closest_marker("rasa") or request.node.get_closest_marker("slow"):
        pytest_socket.enable_socket()
    else:
        pytest_socket.disable_socket(allow_unix_socket=True)
