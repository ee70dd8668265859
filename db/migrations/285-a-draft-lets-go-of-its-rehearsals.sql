-- Nothing is emptied because something else goes: whoever deletes a planned round lets go of what was rehearsed of it.
alter table rehearsal drop constraint rehearsal_rehearses_round_fkey;
alter table rehearsal add constraint rehearsal_rehearses_round_fkey foreign key (rehearses_round) references round;
