-- Those made up look at the letters they have had, as somebody does who follows a personal link. In a rehearsal only.
create or replace function open_rehearsed_links(by_people uuid[]) returns void
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    update sign_in_link set opened_at = clock()
    where person_id = any (by_people) and opened_at is null and rehearsing() in (select counties_i_coordinate())
      and respondent_id in (
        select respondent.id from respondent join round on round.id = round_id where county_code = rehearsing());
  end;
