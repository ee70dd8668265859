-- A wall around a table: policies bind everyone, the owner included; what the owner's own functions need is said once.
create or replace function build_wall(walled regclass) returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy owner on %s to current_user using (true) with check (true)', walled);
end $$;
