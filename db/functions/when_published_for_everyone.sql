-- When each edition of a round that is for everyone was published, whoever asks: who did, and with what note, is not.
create or replace function when_published_for_everyone(of_round uuid) returns table (number int, published_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select edition.number, edition.published_at from edition join edition_document as frozen using (round_id, number)
    where edition.round_id = of_round and frozen.reader::text = 'public';
  end;
