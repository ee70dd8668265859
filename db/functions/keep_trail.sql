-- Every change of a table leaves a trail, in the chain that a column of it names.
create or replace function keep_trail(trailed regclass, chain_column text) returns void
  language plpgsql as $$
begin
  execute format('create trigger trail after insert or update or delete on %s for each row execute function leave_trail(%L)',
    trailed, chain_column);
end $$;
