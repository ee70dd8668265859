-- A personal link. Its hash only: the secret itself is never in the database.
create or replace function put_link(link_hash bytea, for_person uuid, for_respondent uuid, valid_to timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    insert into sign_in_link (token_hash, person_id, respondent_id, expires_at, created_at)
    values (link_hash, for_person, for_respondent, valid_to, clock());
  end;
