"""What the database itself refuses, as of revision 0001: a bot that speaks over a person, and a changed history.

Never edited: a later revision that needs other guards brings its own. The marks ("anxin: ...") are known to store/engine.py.
"""

from __future__ import annotations

_SQLITE = (
    """
    CREATE TRIGGER outbox_bot_silent BEFORE INSERT ON outbox
    WHEN NEW.always = 0
        AND (SELECT author FROM message WHERE id = NEW.message_id) = 'bot'
        AND (SELECT holder FROM conversation WHERE id = NEW.conversation_id) = 'human'
    BEGIN SELECT RAISE(ABORT, 'anxin: bot silenced'); END
    """,
    "CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'anxin: history is fixed'); END",
    "CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'anxin: history is fixed'); END",
)

_POSTGRESQL = (
    """
    CREATE FUNCTION anxin_bot_silent() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
        held_by text;
    BEGIN
        -- Waits for a mediator who is just taking the conversation, and makes the next one wait for this row.
        SELECT holder INTO held_by FROM conversation WHERE id = NEW.conversation_id FOR NO KEY UPDATE;
        IF held_by = 'human' AND (SELECT author FROM message WHERE id = NEW.message_id) = 'bot' THEN
            RAISE EXCEPTION 'anxin: bot silenced';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER outbox_bot_silent BEFORE INSERT ON outbox
    FOR EACH ROW WHEN (NOT NEW.always) EXECUTE FUNCTION anxin_bot_silent()
    """,
    """
    CREATE FUNCTION anxin_history_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'anxin: history is fixed';
    END $$
    """,
    """
    CREATE TRIGGER event_no_change BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION anxin_history_is_fixed()
    """,
    """
    CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION anxin_history_is_fixed()
    """,
)

GUARDS = {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}
