-- A link that is good signs in, on any computer and as often as it is used. Null when it is not. One who leads a rehearsal and
-- goes in as somebody made up for it stays signed in beside that, to come back to: nobody else does, and as nobody else.
create or replace function sign_in_by_link(link_hash bytea, is_required boolean, by_issuer text, session_hash bytea, device_name text,
    on_device bytea, replaces bytea)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  used sign_in_link;
  leads boolean;
begin
  select * into used from sign_in_link
  where token_hash = link_hash and is_valid_link(sign_in_link);
  if not found then
    perform note_event('sign-in-refused', (select person_id from sign_in_link where token_hash = link_hash), null, null, 'link');
    return null;
  end if;
  perform refuse_access_that_waits(used);
  leads := exists (select from session join staff on staff.person_id = session.person_id
    join county on county.rehearses = staff.county_code
    where session.token_hash = replaces and is_live(session) and county.code = rehearsal_of(used.person_id)
      and exists (select from person where person.id = used.person_id and is_made_up(person.email)));
  return enter_by('link', used.person_id, is_required, by_issuer, session_hash, device_name, on_device,
    case when not leads then replaces end) || jsonb_build_object('comesBack', leads);
end $$;
