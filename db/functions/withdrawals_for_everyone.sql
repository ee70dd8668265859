-- Why editions of a round that were for everyone no longer are: all that anybody is told of it. Never of a rehearsal.
create or replace function withdrawals_for_everyone(of_round uuid) returns table (number int, reason text, withdrawn_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select number, reason, withdrawn_at from edition_withdrawal
    where round_id = of_round and round_id not in (select rounds_rehearsed());
  end;
