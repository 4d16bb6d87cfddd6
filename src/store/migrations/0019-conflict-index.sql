-- Row security lets an index serve only conditions that cannot leak a row, and array overlap is not
-- declared to be one: this index cost its upkeep and was never used.
drop index conflict_by_statement;
