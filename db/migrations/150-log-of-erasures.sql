-- The log of erasures holds what whoever confirms has said: that nobody has asked for what is erased. And those on request of the
-- person themselves, whom nobody else confirms.
alter table erasure
  add nothing_is_requested boolean,
  add on_request boolean not null default false,
  add constraint nothing_is_requested_when_confirmed check (nothing_is_requested is null or confirmed_at is not null),
  add constraint on_request_is_confirmed check (not on_request or confirmed_at is not null);
drop function if exists confirm_erasure(text, uuid);

-- What somebody does, in a place where one does it, says who it is; and why a proxy was withdrawn may name them.
drop trigger trail on proxy;
create trigger trail after insert or update or delete on proxy for each row
  execute function leave_trail('respondent_id', 'note', 'source_name', 'source_function', 'opened_by_name', 'ended_because');
