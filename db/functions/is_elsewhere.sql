-- Whether an address is used by somebody whom the identity provider of these counties has no say over: who answers, works at
-- another county board, or is another to the provider. Not for the application to call: it may not read what it looks at.
create or replace function is_elsewhere(known uuid, by_issuer text, managed text[]) returns boolean
  language sql stable set search_path = public, pg_temp
  begin atomic
    select exists (select from external_identity where person_id = known and issuer = by_issuer)
      or exists (select from staff where person_id = known and county_code <> all (managed))
      or exists (select from assignment where person_id = known and ended_at is null);
  end;
