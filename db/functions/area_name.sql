-- What a police area is called in a round: as on the day the round opened, or is to open. A name it got later is not the round's.
create or replace function area_name(area uuid, in_round uuid) returns text
  language sql stable strict security definer set search_path = public, pg_temp
  begin atomic
    select coalesce(former.name, police_area.name)
    from police_area
    join round on round.id = in_round
    left join lateral (select name from police_area_former_name as former
      where former.police_area_id = area
        and valid_to >= coalesce((opened_at at time zone 'Europe/Stockholm')::date, opens_on)
      order by valid_to limit 1) as former on true
    where police_area.id = area;
  end;
