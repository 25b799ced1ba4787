"""The only SQL: tables, the unit of work, sealed columns, migrations. Decides nothing; importing it loads nothing."""
