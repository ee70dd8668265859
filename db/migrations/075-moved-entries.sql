-- An entry that was moved to another section is set aside there; what it said lives on in the one that it became.
alter table entry add column moved_to uuid references entry;
create index on entry (moved_to);
