-- Who somebody is at the identity provider of a county board: its name for them, which is nobody else's ever after.
create table external_identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references person,
  created_at timestamptz not null default now(),
  primary key (issuer, subject),
  unique (person_id, issuer)
);
select build_wall('external_identity');
select keep_trail('external_identity', 'person_id');

-- A sign-in that has gone to the identity provider, by the browser that it went from. What it is to come back with is derived
-- from the browser's token and kept nowhere.
create table oidc_attempt (
  browser_hash bytea primary key,
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index on oidc_attempt (created_at);
select build_wall('oidc_attempt');
