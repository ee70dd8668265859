-- That the county board writes the answers of one respondent, which has given them by phone or on paper. It lasts until they are
-- submitted, it is withdrawn, or those who answer take over or object.
create type proxy_channel as enum ('phone', 'paper', 'other');
create type proxy_end as enum ('submitted', 'withdrawn', 'taken_over', 'objected');

create table proxy (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  channel proxy_channel not null,
  -- How, where it is neither by phone nor on paper; else more about it.
  note text not null,
  -- Who gave the answers, in their work.
  source_name text not null,
  source_function text not null,
  given_on date not null,
  opened_by uuid not null references person,
  opened_by_name text not null,
  opened_at timestamptz not null default clock(),
  ended_at timestamptz,
  ended_by uuid references person,
  ended_as proxy_end,
  ended_because text not null default '',
  constraint proxy_tells_how check (channel <> 'other' or note <> ''),
  constraint proxy_ended_by_somebody check (num_nulls(ended_at, ended_by, ended_as) in (0, 3)),
  constraint proxy_is_withdrawn_for_a_reason check (ended_as is distinct from 'withdrawn' or ended_because <> '')
);
create index on proxy (respondent_id);
create index on proxy (opened_by);
create index on proxy (ended_by);
create unique index "answers-are-given-by-proxy" on proxy (respondent_id) where ended_at is null;
select build_wall('proxy');
-- The trail cannot be changed, so nothing that is said of anybody is written in it.
create trigger trail after insert or update or delete on proxy
  for each row execute function leave_trail('respondent_id', 'note', 'source_name', 'opened_by_name', 'ended_because');
grant select, insert on proxy to kartlaggning_app;

alter table submission add column proxy_id uuid references proxy;
create index on submission (proxy_id);
