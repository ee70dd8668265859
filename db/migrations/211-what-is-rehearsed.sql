-- Which planned round a rehearsal was made of: from one the way leads to the other. None where the round is made up too, or has
-- been deleted since.
alter table rehearsal add column rehearses_round uuid references round on delete set null;
create index on rehearsal (rehearses_round);
