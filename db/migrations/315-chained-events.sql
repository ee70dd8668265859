-- Events of security are chained as the trail is, from time to time: would each be while it is noted, all who sign in would
-- wait for each other. One knows when the one before it was too, which may have been forgotten since.
alter table security_event
  add position bigint unique,
  add follows bytea,
  add follows_at timestamptz,
  add hash bytea,
  add constraint security_event_is_chained_whole check (num_nulls(position, follows, hash) in (0, 3));
create index security_events_to_chain on security_event (at, id) where position is null;
