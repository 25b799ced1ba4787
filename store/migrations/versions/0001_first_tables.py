"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from store.migrations.guards import GUARDS

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIGINT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)
CURRENT = sa.text("superseded_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "station",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station")),
        sa.UniqueConstraint("code", name=op.f("uq_station_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "worker",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("display", sa.Text(), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("erase_at", UTC, nullable=True),
        sa.Column("erased_at", UTC, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_worker")),
        sa.UniqueConstraint("display", name=op.f("uq_worker_display")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "conversation",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("worker_id", BIGINT, nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("heard_at", UTC, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("state", JSON, nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("mediator", sa.Text(), nullable=True),
        sa.Column("case_id", BIGINT, nullable=True),
        sa.Column("site", sa.Text(), nullable=True),
        sa.CheckConstraint("holder IN ('bot', 'queue', 'human')", name=op.f("ck_conversation_holder")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["dispute.id"], name=op.f("fk_conversation_case_id_dispute"), use_alter=True
        ),
        sa.ForeignKeyConstraint(["worker_id"], ["worker.id"], name=op.f("fk_conversation_worker_id_worker")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_conversation_case_id"), "conversation", ["case_id"])
    op.create_index(op.f("ix_conversation_worker_id"), "conversation", ["worker_id"])
    op.create_table(
        "mediator",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("station_id", BIGINT, nullable=True),
        sa.Column("disabled_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_mediator_station_id_station")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mediator")),
        sa.UniqueConstraint("name", name=op.f("uq_mediator_name")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_mediator_station_id"), "mediator", ["station_id"])
    op.create_table(
        "dispute",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("ticket", sa.Text(), nullable=False),
        sa.Column("conversation_id", BIGINT, nullable=False),
        sa.Column("worker_id", BIGINT, nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("case_type", sa.Text(), nullable=False),
        sa.Column("also", JSON, nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("flags", JSON, nullable=False),
        sa.Column("reasons", JSON, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("station_id", BIGINT, nullable=True),
        sa.Column("opened_at", UTC, nullable=True),
        sa.Column("closed_at", UTC, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_dispute_conversation_id_conversation")
        ),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_dispute_station_id_station")),
        sa.ForeignKeyConstraint(["worker_id"], ["worker.id"], name=op.f("fk_dispute_worker_id_worker")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispute")),
        sa.UniqueConstraint("ticket", name=op.f("uq_dispute_ticket")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_dispute_conversation_id"), "dispute", ["conversation_id"])
    op.create_index(op.f("ix_dispute_station_id"), "dispute", ["station_id"])
    op.create_index(op.f("ix_dispute_status_mode_id"), "dispute", ["status", "mode", "id"])
    op.create_index(op.f("ix_dispute_worker_id"), "dispute", ["worker_id"])
    op.create_table(
        "line",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("conversation_id", BIGINT, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("lookup", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("local", sa.Boolean(), nullable=False),
        sa.Column("stopped_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_line_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line")),
        sa.UniqueConstraint("channel", "lookup", name=op.f("uq_line_channel_lookup")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_line_conversation_id"), "line", ["conversation_id"])
    op.create_table(
        "session",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("mediator_id", BIGINT, nullable=False),
        sa.Column("csrf", sa.Text(), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("seen_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["mediator_id"], ["mediator.id"], name=op.f("fk_session_mediator_id_mediator")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_session_token_hash")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_session_mediator_id"), "session", ["mediator_id"])
    op.create_table(
        "clock",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("case_id", BIGINT, nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("due_at", UTC, nullable=False),
        sa.Column("done_at", UTC, nullable=True),
        sa.Column("missed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["dispute.id"], name=op.f("fk_clock_case_id_dispute")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_clock_case_id"), "clock", ["case_id"])
    op.create_index(op.f("ix_clock_done_at_due_at"), "clock", ["done_at", "due_at"])
    op.create_table(
        "event",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("case_id", BIGINT, nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("data", JSON, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["dispute.id"], name=op.f("fk_event_case_id_dispute")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_event_case_id"), "event", ["case_id"])
    op.create_table(
        "message",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("conversation_id", BIGINT, nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("case_id", BIGINT, nullable=True),
        sa.Column("author_name", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("attachments", JSON, nullable=False),
        sa.CheckConstraint("author IN ('worker', 'bot', 'mediator')", name=op.f("ck_message_author")),
        sa.ForeignKeyConstraint(["case_id"], ["dispute.id"], name=op.f("fk_message_case_id_dispute")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_message_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_message_case_id"), "message", ["case_id"])
    op.create_index(op.f("ix_message_conversation_id"), "message", ["conversation_id"])
    op.create_table(
        "referral",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("case_id", BIGINT, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("offered_at", UTC, nullable=False),
        sa.Column("answered_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["dispute.id"], name=op.f("fk_referral_case_id_dispute")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
        sa.UniqueConstraint("case_id", name=op.f("uq_referral_case_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "element",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("case_id", BIGINT, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", JSON, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("message_id", BIGINT, nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("superseded_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["dispute.id"], name=op.f("fk_element_case_id_dispute")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_element_message_id_message")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_element")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_element_case_id"), "element", ["case_id"])
    op.create_index(op.f("ix_element_message_id"), "element", ["message_id"])
    op.create_index(
        "uq_element_current", "element", ["case_id", "key"], unique=True, sqlite_where=CURRENT, postgresql_where=CURRENT
    )
    op.create_table(
        "inbox",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("message_id", BIGINT, nullable=False),
        sa.Column("line_id", BIGINT, nullable=False),
        sa.Column("conversation_id", BIGINT, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", UTC, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("lease_until", UTC, nullable=True),
        sa.Column("attempts", BIGINT, nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("done_at", UTC, nullable=True),
        sa.CheckConstraint("state IN ('new', 'done', 'parked', 'poison')", name=op.f("ck_inbox_state")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_inbox_conversation_id_conversation")
        ),
        sa.ForeignKeyConstraint(["line_id"], ["line.id"], name=op.f("fk_inbox_line_id_line")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_inbox_message_id_message")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("channel", "external_id", name=op.f("uq_inbox_channel_external_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_inbox_conversation_id_state_id"), "inbox", ["conversation_id", "state", "id"])
    op.create_index(op.f("ix_inbox_line_id"), "inbox", ["line_id"])
    op.create_index(op.f("ix_inbox_message_id"), "inbox", ["message_id"])
    op.create_index(op.f("ix_inbox_state_id"), "inbox", ["state", "id"])
    op.create_table(
        "outbox",
        sa.Column("id", BIGINT, nullable=False),
        sa.Column("message_id", BIGINT, nullable=False),
        sa.Column("line_id", BIGINT, nullable=False),
        sa.Column("conversation_id", BIGINT, nullable=False),
        sa.Column("due_at", UTC, nullable=False),
        sa.Column("reply_to", BIGINT, nullable=True),
        sa.Column("always", sa.Boolean(), nullable=False),
        sa.Column("choices", JSON, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("lease_until", UTC, nullable=True),
        sa.Column("attempts", BIGINT, nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("sent_at", UTC, nullable=True),
        sa.CheckConstraint("state IN ('due', 'sending', 'sent', 'failed', 'withheld')", name=op.f("ck_outbox_state")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_outbox_conversation_id_conversation")
        ),
        sa.ForeignKeyConstraint(["line_id"], ["line.id"], name=op.f("fk_outbox_line_id_line")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_outbox_message_id_message")),
        sa.ForeignKeyConstraint(["reply_to"], ["inbox.id"], name=op.f("fk_outbox_reply_to_inbox")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_outbox_conversation_id_state_id"), "outbox", ["conversation_id", "state", "id"])
    op.create_index(op.f("ix_outbox_external_id"), "outbox", ["external_id"])
    op.create_index(op.f("ix_outbox_line_id"), "outbox", ["line_id"])
    op.create_index(op.f("ix_outbox_message_id"), "outbox", ["message_id"])
    op.create_index(op.f("ix_outbox_reply_to"), "outbox", ["reply_to"])
    op.create_index(op.f("ix_outbox_state_id"), "outbox", ["state", "id"])
    if op.get_bind().dialect.name == "postgresql":  # SQLite takes it with the table, before there is a dispute
        op.create_foreign_key("fk_conversation_case_id_dispute", "conversation", "dispute", ["case_id"], ["id"])
    for guard in GUARDS[op.get_bind().dialect.name]:
        op.get_bind().exec_driver_sql(guard)


def downgrade() -> None:
    raise NotImplementedError("Below the first revision there is nothing: restore a backup instead.")
