-- Whether what was published for everyone no longer is, whoever asks.
create or replace function is_withdrawn(of_round uuid, of_number int) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select exists (select from edition_withdrawal where round_id = of_round and number = of_number);
  end;
