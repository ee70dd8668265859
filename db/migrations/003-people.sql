-- Contact data lives by itself, with a life of its own; everything else points to an id.
create table person (
  id uuid primary key,
  email text not null,
  name text not null,
  function text not null default '',
  created_at timestamptz not null default now()
);
create unique index person_email on person (lower(email));
select build_wall('person');

create type staff_role as enum ('coordinator', 'analyst');

create table staff (
  person_id uuid not null references person,
  county_code text not null references county,
  role staff_role not null,
  primary key (person_id, county_code, role)
);
create index on staff (county_code);
select build_wall('staff');

-- Sessions, links and codes are kept as hashes and reached only through the functions of 008-sign-in.sql.
create table session (
  token_hash bytea primary key,
  person_id uuid not null references person,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on session (person_id);
select build_wall('session');

-- The open session of this token: nothing when there is none. One in use slides, but is written at most every ten minutes.
create function hold_session(session_hash bytea, slides interval) returns session
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held session;
begin
  select * into held from session where token_hash = session_hash and ended_at is null and expires_at > now();
  if held.seen_at < now() - interval '10 minutes' then
    update session set seen_at = now(), expires_at = greatest(expires_at, now() + slides)
    where token_hash = session_hash returning * into held;
  end if;
  return held;
end $$;

create table sign_in_code (
  id uuid primary key,
  person_id uuid not null references person,
  code_hash bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  attempts int not null default 0,
  used_at timestamptz
);
create index on sign_in_code (person_id);
select build_wall('sign_in_code');

create function my_counties() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select county_code from staff where person_id = current_person();
  end;

create function counties_i_coordinate() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select county_code from staff where person_id = current_person() and role = 'coordinator';
  end;
