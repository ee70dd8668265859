-- The hash of an event of security: over the hash and the time of the one before it, and all that it says.
create or replace function event_hash(event security_event) returns bytea
  language sql stable parallel safe
  return sha256(event.follows || convert_to(
    concat_ws('|', event.position, coalesce(extract(epoch from event.follows_at)::text, ''), event.id,
      extract(epoch from event.at), event.kind, coalesce(event.person_id::text, ''), coalesce(event.about_id::text, ''),
      coalesce(event.respondent_id::text, ''), array_to_string(event.counties, ','),
      coalesce(encode(event.address, 'hex'), ''), event.detail), 'UTF8'));
