-- The rounds of rehearsals, whoever asks: what is published in one is open to nobody else.
create or replace function rounds_rehearsed() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select id from round where county_code in (select code from county where rehearses is not null);
  end;
