-- The open sessions of whoever asks, the newest first.
create or replace function my_sessions(here bytea) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select coalesce(jsonb_agg(jsonb_build_object('id', id, 'device', device, 'signedInAt', iso(created_at),
      'seenAt', iso(seen_at), 'endsAt', iso(least(expires_at, seen_at + make_interval(mins => idle_minutes))), 'here', token_hash = here)
      order by created_at desc), '[]')
    from session
    where person_id = current_person() and ended_at is null and expires_at > now() and seen_at + make_interval(mins => idle_minutes) > now();
  end;
