-- By what somebody was signed in: a code, a link, with what beside it.
alter table session add column means text not null default '';

-- What proves, beside a mail, who it is that signs in at a county board. What it proves by stands by itself, outside of the
-- trail, and goes when it is removed.
create table second_factor (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind in ('totp', 'passkey')),
  name text not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index on second_factor (person_id);
select build_wall('second_factor');
select keep_trail('second_factor', 'person_id');

create table second_factor_secret (
  factor_id uuid primary key references second_factor,
  totp_secret bytea,
  -- The period of the newest code that has been used: none is used twice.
  last_period bigint not null default 0,
  credential bytea unique,
  public_key bytea,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  used_at timestamptz,
  check ((totp_secret is null) <> (credential is null) and (credential is null) = (public_key is null))
);
select build_wall('second_factor_secret');

-- Each is good once, where whoever has it has lost the rest.
create table recovery_code (
  person_id uuid not null references person,
  code_hash bytea not null,
  created_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (person_id, code_hash)
);
select build_wall('recovery_code');

-- A sign-in that has come half-way: the mail is read, the second factor is not proved, or is to be added.
create table sign_in_step (
  token_hash bytea primary key,
  person_id uuid not null references person,
  means text not null,
  adds bool not null,
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index on sign_in_step (person_id);
create index on sign_in_step (created_at);
select build_wall('sign_in_step');

-- A second factor that is being added: the secret or the challenge that it is to answer to.
create table second_factor_begun (
  person_id uuid primary key references person,
  secret bytea not null,
  begun_at timestamptz not null default now()
);
select build_wall('second_factor_begun');

-- That a coordinator has removed a colleague's, and why.
create table second_factor_recovery (
  id uuid primary key,
  person_id uuid not null references person,
  recovered_by uuid not null references person,
  reason text not null,
  recovered_at timestamptz not null default now()
);
create index on second_factor_recovery (person_id);
create index on second_factor_recovery (recovered_by);
select build_wall('second_factor_recovery');
select keep_trail('second_factor_recovery', 'person_id');
create trigger frozen before update or delete on second_factor_recovery
  for each row execute function never_changed();
