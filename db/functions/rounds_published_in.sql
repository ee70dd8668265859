-- The rounds of a county of which something is for everyone, whoever asks: its documents tell which county's they are, but
-- every document of the country would be read to find it.
create or replace function rounds_published_in(county text) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select round.id from round
    where round.county_code = county
      and exists (select from edition_document as frozen where frozen.round_id = round.id and frozen.reader::text = 'public');
  end;
