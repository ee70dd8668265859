-- A code is good in the browser that asked for it. Whoever asks or guesses elsewhere uses up a code of their own.
alter table sign_in_code add column browser_hash bytea;
create index on sign_in_code (browser_hash);

-- What has been tried, by account and by address of the network; also for accounts that nobody has. Reached only through
-- the function limit_sign_in, and kept for two days.
create table sign_in_attempt (
  id bigint generated always as identity primary key,
  kind text not null,
  account bytea not null,
  address inet not null,
  at timestamptz not null default now()
);
create index on sign_in_attempt (account, at);
create index on sign_in_attempt (address, at);
create index on sign_in_attempt (at);
select build_wall('sign_in_attempt');
