-- Who has removed an entry, for those who want it back; before this, nobody was noted.
alter table entry add removed_by uuid references person;
create index on entry (removed_by);
-- A page says whom it takes to be signed in when it saves. The functions are made again from their files.
drop function if exists save_answers_to(text, bytea, uuid, uuid, jsonb);
drop function if exists save_answers_in(bytea, uuid, uuid, jsonb);
