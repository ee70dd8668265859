-- Who is asking is told to the database by every request; a pooled connection holds '' after a transaction.
create function current_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;

-- A background job names itself the same way.
create function current_job() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.job', true), '');

-- What time it is for the one who asks: a rehearsed or fictional round moves the clock. The trail and sign-in do not.
create function clock() returns timestamptz
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.clock', true), '')::timestamptz, now());

-- A moment as it is written on the wire.
create function iso(moment timestamptz) returns text
  language sql stable parallel safe
  return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- A wall around a table: policies bind everyone, the owner included; what the owner's own functions need is said once.
create function build_wall(walled regclass) returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy owner on %s to current_user using (true) with check (true)', walled);
end $$;

-- The trail: every change says who, when, before and after, in a chain per respondent (or round): one global chain
-- would make every writer wait for every other.
create table trail_head (
  chain uuid primary key,
  position bigint not null,
  hash bytea not null
);
select build_wall('trail_head');

create table trail (
  chain uuid not null,
  position bigint not null,
  at timestamptz not null default now(),
  person_id uuid,
  relation text not null,
  operation text not null,
  old jsonb,
  new jsonb,
  hash bytea not null,
  primary key (chain, position)
);
select build_wall('trail');

create function trail_hash(previous bytea, at_position bigint, step trail) returns bytea
  language sql immutable parallel safe
  return sha256(previous || convert_to(
    concat_ws('|', step.chain, at_position, extract(epoch from step.at), coalesce(step.person_id::text, ''),
      step.relation, step.operation, coalesce(step.old::text, ''), coalesce(step.new::text, '')), 'UTF8'));

-- Written by the owner's right, so that no one else can. `tg_argv[0]` names the column that is the chain.
create function leave_trail() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  step trail;
begin
  step.chain := coalesce(to_jsonb(new), to_jsonb(old)) ->> tg_argv[0];
  step.at := clock_timestamp();
  step.person_id := current_person();
  step.relation := tg_table_name;
  step.operation := lower(tg_op);
  step.old := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  step.new := case when tg_op <> 'DELETE' then to_jsonb(new) end;

  insert into trail_head as head (chain, position, hash) values (step.chain, 1, trail_hash('', 1, step))
  on conflict (chain) do update set position = head.position + 1, hash = trail_hash(head.hash, head.position + 1, step)
  returning head.position, head.hash into step.position, step.hash;
  insert into trail select step.*;
  return null;
end $$;

create function keep_trail(trailed regclass, chain_column text) returns void
  language plpgsql as $$
begin
  execute format('create trigger trail after insert or update or delete on %s for each row execute function leave_trail(%L)',
    trailed, chain_column);
end $$;

create function refuse_to_change_the_trail() returns trigger
  language plpgsql as $$
begin
  raise exception 'the trail is append-only';
end $$;
create trigger append_only before update or delete on trail for each row execute function refuse_to_change_the_trail();
create trigger never_emptied before truncate on trail for each statement execute function refuse_to_change_the_trail();

-- The first position of a chain where what is written and its hash do not agree; null when the chain is whole. A chain
-- whose head has been taken away is not.
create function first_break_in(verified_chain uuid) returns bigint
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  step trail;
  previous bytea := '';
  expected bigint := 1;
  head trail_head;
begin
  for step in select * from trail where chain = verified_chain order by position loop
    if step.position <> expected or step.hash <> trail_hash(previous, step.position, step) then
      return expected;
    end if;
    previous := step.hash;
    expected := expected + 1;
  end loop;
  select * into head from trail_head where chain = verified_chain;
  if coalesce(head.position, 0) <> expected - 1 or coalesce(head.hash, '') <> previous then
    return expected;
  end if;
  return null;
end $$;
