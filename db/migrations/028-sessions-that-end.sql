-- A session ends when it has not been used for a while, and after a time however much it is used. It is known to whoever has
-- it by an id, and by what it was opened with; its token is in one browser and nowhere else.
alter table session add column id uuid not null default gen_random_uuid();
alter table session add column idle_minutes int not null default 14 * 24 * 60;
alter table session add column device text not null default '';
alter table session add column device_hash bytea;
create unique index on session (id);

update session set idle_minutes = 60, expires_at = least(expires_at, created_at + interval '12 hours')
where person_id in (select person_id from staff);

-- How long a session lasts depends on the rights that it was opened with.
create trigger end_sessions after insert or update or delete on staff
  for each row execute function end_sessions_of_staff();
