"""The only SQL: tables, the unit of work, sealed columns, migrations. Decides nothing about a case; importing it loads nothing."""
