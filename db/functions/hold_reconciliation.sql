-- Whoever says something in a reconciliation, and the one who ends it by running the analysis, wait for each other: what is read
-- of its phase after this stays true until the transaction ends.
create or replace function hold_reconciliation(of_respondent uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from round where id = (select round_id from respondent where id = of_respondent) for share;
end $$;
