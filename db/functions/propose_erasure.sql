-- Writes down what may be erased in a county, for somebody else to confirm. Nothing is erased. One that was proposed before
-- and has not been confirmed gives way.
create or replace function propose_erasure(of_county text, as_id uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  due jsonb;
begin
  if of_county not in (select counties_i_coordinate()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('erasure ' || of_county, 0));
  due := due_in(of_county);
  if due -> 'counts' = '[]' then
    raise exception 'nothing-falls-due' using errcode = 'P0001';
  end if;
  update erasure set content = null, withdrawn_by = current_person(), withdrawn_at = clock()
  where county_code = of_county and content is not null;
  insert into erasure (id, county_code, content, counts, decisions, proposed_by, proposed_by_name)
  values (as_id, of_county, due, due -> 'counts', due -> 'decisions', current_person(), my_name() ->> 'name');
end $$;
