-- Opens a session for whoever has read their mail, or the next step to one. Not for the application to call: it may write
-- neither, and those who call this for it may. Whoever signs in at the identity provider does not sign in by mail.
create or replace function enter_by(by_means text, for_person uuid, is_required boolean, by_issuer text, session_hash bytea, device_name text,
    on_device bytea, replaces bytea)
  returns jsonb
  language plpgsql set search_path = public, pg_temp as $$
declare
  next text := next_step(for_person, is_required);
begin
  if exists (select from external_identity where person_id = for_person and issuer = by_issuer) then
    perform note_event('sign-in-refused', for_person, null, null, by_means || ', and not oidc');
    return null;
  end if;
  if next is null then
    return open_session(for_person, by_means, session_hash, device_name, on_device, replaces);
  end if;
  delete from sign_in_step where token_hash in (
    select token_hash from sign_in_step where created_at < now() - interval '1 day' for update skip locked);
  insert into sign_in_step (token_hash, person_id, means, adds) values (session_hash, for_person, by_means, next = 'add');
  return (select jsonb_build_object('personId', id, 'email', email, 'isNewDevice', false, 'step', next)
    from person where id = for_person);
end $$;
