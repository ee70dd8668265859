-- For triggers: what others may read of a submission is known by its hash, which nobody gives.
create or replace function hash_mirror() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  new.hash := encode(sha256(convert_to(new.document::text, 'UTF8')), 'hex');
  return new;
end $$;
