-- Somebody who answers for the whole objects to another, who waits: their access ends before it has begun. Returns whom at
-- the county board to tell; null when nobody waited.
create or replace function object_to_access(asked uuid, newcomer uuid) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update assignment set ended_at = clock()
  where respondent_id = asked and person_id = newcomer and ended_at is null and opens_at > now()
    and asked in (select my_whole_respondents());
  if not found then
    return null;
  end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('personId', person.id, 'email', person.email) order by person.email), '[]')
    from respondent join round on round.id = round_id join staff using (county_code) join person on person.id = staff.person_id
    where respondent.id = asked and staff.role = 'coordinator');
end $$;
