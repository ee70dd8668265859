-- Erases what was proposed, if it is still what may be erased, and by somebody else than whoever proposed it. Where a county has
-- one coordinator nobody else can: then it is the same person, who has slept on it. That nobody has asked for what is erased is
-- said by whoever confirms.
create or replace function confirm_erasure(of_county text, which uuid, nothing_requested boolean) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  proposed erasure;
  asked uuid;
begin
  if of_county not in (select counties_i_coordinate()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('erasure ' || of_county, 0));
  select * into proposed from erasure where id = which and county_code = of_county for update;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if proposed.content is null then
    raise exception 'erasure-is-closed' using errcode = 'P0001';
  end if;
  if proposed.proposed_by = current_person() then
    if exists (select from staff where county_code = coalesce((select rehearses from county where code = of_county), of_county)
      and role = 'coordinator' and person_id <> current_person()) then
      raise exception 'erasure-needs-another' using errcode = 'P0001';
    elsif clock() < proposed.proposed_at + interval '1 day' then
      raise exception 'erasure-waits-a-day' using errcode = 'P0001';
    end if;
  end if;
  -- Nobody whose data is about to go is given something to answer in the meantime.
  for asked in select value::uuid from jsonb_array_elements_text(proposed.content -> 'people') as it (value) order by value loop
    perform lock_person(asked);
  end loop;
  if due_in(of_county) <> proposed.content then
    raise exception 'erasure-has-changed' using errcode = 'P0001';
  end if;
  perform erase_what_is_due(of_county);
  for asked in select value::uuid from jsonb_array_elements_text(proposed.content -> 'people') as it (value) order by value loop
    perform erase_contact_data(of_county, asked);
  end loop;
  update erasure set content = null, confirmed_by = current_person(), confirmed_by_name = my_name() ->> 'name', confirmed_at = clock(),
    nothing_is_requested = nothing_requested
  where id = which;
  perform note_in_county('contact-data-erased', current_person(), of_county, which::text);
end $$;
