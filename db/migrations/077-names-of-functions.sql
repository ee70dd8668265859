-- Under the names that the trade has for it: those that take their place are in db/functions.
drop function if exists is_good;
drop function if exists hold_session;
drop function if exists put_code;
drop function if exists look_at_link;
drop function if exists one_at_a_time;
drop function if exists one_person_at_a_time;
