-- The only doors to sessions, links and codes. Each takes a hash: the secret itself is never in the database.

create function register_person(new_id uuid, new_email text, new_name text, new_function text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known uuid;
begin
  insert into person (id, email, name, function) values (new_id, new_email, new_name, new_function)
  on conflict (lower(email)) do update set email = person.email
  returning id into known;
  return known;
end $$;

create function put_link(link_hash bytea, for_person uuid, for_respondent uuid, valid_to timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    insert into sign_in_link (token_hash, person_id, respondent_id, expires_at, created_at)
    values (link_hash, for_person, for_respondent, valid_to, clock());
  end;

-- What the page behind a link says before anyone is signed in. Looking marks the invitation as opened, nothing more.
create function look_at_link(link_hash bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_link sign_in_link;
begin
  update sign_in_link set opened_at = coalesce(opened_at, now())
  where token_hash = link_hash and (expires_at is null or expires_at > now())
  returning * into found_link;
  if not found then
    return null;
  end if;
  return (
    select jsonb_build_object('personId', person.id, 'email', person.email, 'kind', respondent.kind,
      'municipality', municipality.name, 'policeArea', police_area.name, 'round', round.name, 'closesOn', round.closes_on,
      'estimatedMinutes', round.estimated_minutes, 'voluntary', round.voluntary, 'purpose', round.purpose,
      'authority', coalesce(county.authority, staff_county.authority),
      'contact', nullif(concat_ws(', ', nullif(round.contact_name, ''), nullif(round.contact_email, '')), ''))
    from person
    left join respondent on respondent.id = found_link.respondent_id
    left join municipality on municipality.code = respondent.municipality_code
    left join police_area on police_area.id = respondent.police_area_id
    left join round on round.id = respondent.round_id
    left join county on county.code = round.county_code
    left join lateral (select authority from staff join county on code = county_code where person_id = person.id limit 1)
      as staff_county on true
    where person.id = found_link.person_id);
end $$;

create function sign_in_by_link(link_hash bytea, session_hash bytea, valid_to timestamptz) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  signed_in uuid;
begin
  select person_id into signed_in from sign_in_link
  where token_hash = link_hash and (expires_at is null or expires_at > now());
  if found then
    insert into session (token_hash, person_id, expires_at) values (session_hash, signed_in, valid_to);
  end if;
  return signed_in;
end $$;

-- Null when nobody has the address; the caller answers the same either way.
create function put_code(new_id uuid, for_email text, new_hash bytea, valid_to timestamptz) returns uuid
  language sql security definer set search_path = public, pg_temp
  begin atomic
    insert into sign_in_code (id, person_id, code_hash, expires_at)
    select new_id, id, new_hash, valid_to from person where lower(email) = lower(for_email)
    returning person_id;
  end;

-- Five attempts a code; only the newest code of a person counts.
create function sign_in_by_code(given_email text, given_hash bytea, session_hash bytea, valid_to timestamptz) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  newest sign_in_code;
begin
  select sign_in_code.* into newest from sign_in_code join person on person.id = person_id
  where lower(email) = lower(given_email)
  order by sign_in_code.created_at desc limit 1 for update of sign_in_code;
  if not found or newest.used_at is not null or newest.expires_at < now() or newest.attempts >= 5 then
    return null;
  end if;
  if newest.code_hash <> given_hash then
    update sign_in_code set attempts = attempts + 1 where id = newest.id;
    return null;
  end if;
  update sign_in_code set used_at = now() where id = newest.id;
  insert into session (token_hash, person_id, expires_at) values (session_hash, newest.person_id, valid_to);
  return newest.person_id;
end $$;

-- Who holds the session, with roles and assignments.
create function identify(session_hash bytea, slides interval) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held session := hold_session(session_hash, slides);
begin
  return (
    select jsonb_build_object('expiresAt', iso(held.expires_at), 'actor', jsonb_build_object(
      'personId', person.id, 'name', person.name, 'email', person.email,
      'staff', coalesce((select jsonb_agg(jsonb_build_object('county', county_code, 'role', role) order by county_code, role)
        from staff where person_id = person.id), '[]'),
      'assignments', coalesce((
        select jsonb_agg(jsonb_build_object('respondentId', respondent.id, 'roundId', round.id, 'kind', kind,
          'municipality', municipality.name, 'policeArea', police_area.name, 'roundName', round.name,
          'roundStatus', round.status, 'scope', round.scope, 'questionnaire', round.questionnaire,
          'closesOn', round.closes_on, 'submitted', submitted_at is not null,
          'edition', (select max(number) from edition where edition.round_id = round.id))
          order by round.year desc, round.opens_on desc, municipality.name, kind)
        from assignment
        join respondent on respondent.id = assignment.respondent_id
        join round on round.id = respondent.round_id
        left join municipality on municipality.code = respondent.municipality_code
        left join police_area on police_area.id = respondent.police_area_id
        where assignment.person_id = person.id), '[]')))
    from person where id = held.person_id);
end $$;

create function sign_out(session_hash bytea) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    update session set ended_at = now() where token_hash = session_hash and ended_at is null;
  end;

-- When each contact of a round was invited and first looked at the link. Staff of the county only.
create function invitations_in(asked_round uuid)
  returns table (respondent_id uuid, person_id uuid, invited_at timestamptz, opened_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select link.respondent_id, link.person_id, min(link.created_at), min(link.opened_at)
    from sign_in_link as link
    join respondent on respondent.id = link.respondent_id
    where round_id = asked_round and round_id in (select rounds_i_follow())
    group by link.respondent_id, link.person_id;
  end;

-- A link for whoever has an address; nothing when nobody does.
create function put_link_for(link_hash bytea, for_email text, valid_to timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    insert into sign_in_link (token_hash, person_id, expires_at)
    select link_hash, id, valid_to from person where lower(email) = lower(for_email);
  end;
