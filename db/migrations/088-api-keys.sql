-- With a key a program reads what has been submitted in a round, or what has been published in a county, and nothing else.
-- Only the key's hash is kept.
create type api_key_scope as enum ('answers', 'editions');
create table api_key (
  id uuid primary key,
  county_code text not null references county,
  name text not null,
  hash bytea not null unique,
  scope api_key_scope not null,
  -- Whose submitted answers it opens.
  round_id uuid references round,
  -- As whom it reads what is published.
  reader report_reader,
  expires_on date not null,
  made_by uuid not null references person,
  made_by_name text not null,
  made_at timestamptz not null default now(),
  revoked_at timestamptz,
  revoked_by uuid references person,
  revoked_by_name text,
  revoked_because text,
  constraint opens_what_its_scope_says check ((scope = 'answers') = (round_id is not null) and (scope = 'editions') = (reader is not null)),
  constraint "key-lasts-too-long" check (expires_on <= ((made_at at time zone 'Europe/Stockholm')::date + interval '1 year')::date),
  constraint revoked_whole check (num_nonnulls(revoked_at, revoked_by, revoked_by_name, revoked_because) in (0, 4))
);
create index on api_key (county_code);
create index on api_key (round_id);
create index on api_key (made_by);
create index on api_key (revoked_by);
select build_wall('api_key');
select keep_trail('api_key', 'id');
create trigger note_api_key after insert or update on api_key
  for each row execute function note_api_key();

-- Not the hash: only the function that lets a program in looks at it.
grant select (id, county_code, name, scope, round_id, reader, expires_on, made_by, made_by_name, made_at, revoked_at, revoked_by,
  revoked_by_name, revoked_because), insert, update (revoked_at, revoked_by, revoked_by_name, revoked_because)
  on api_key to kartlaggning_app;
create policy coordinators_read on api_key for select to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));
create policy coordinators_make on api_key for insert to kartlaggning_app
  with check (made_by = current_person() and revoked_at is null and county_code = any (array(select counties_i_coordinate()))
    and (round_id is null or exists (select from round where round.id = round_id and round.county_code = api_key.county_code)));
create policy coordinators_revoke on api_key for update to kartlaggning_app
  using (revoked_at is null and county_code = any (array(select counties_i_coordinate())))
  with check (revoked_by = current_person());

-- The days on which a key was used.
create table api_key_use (
  api_key_id uuid not null references api_key,
  day date not null,
  primary key (api_key_id, day)
);
select build_wall('api_key_use');
grant select on api_key_use to kartlaggning_app;
create policy coordinators_read on api_key_use for select to kartlaggning_app
  using (exists (select from api_key where api_key.id = api_key_id));

-- What a key has asked for in the last minute: many processes have one limit.
create table api_key_request (
  id bigint generated always as identity primary key,
  api_key_id uuid not null references api_key,
  at timestamptz not null default now()
);
create index on api_key_request (api_key_id, at);
select build_wall('api_key_request');
