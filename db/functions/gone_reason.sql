-- Why a mail is not to leave any more; null when it is. Of a letter that reminds, nothing may be submitted or declined that
-- it is about, nor written by the county board on their behalf: what is left is written anew. The respondents are locked, so that nobody submits between this and the claim.
create or replace function gone_reason(held mail) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked record;
begin
  if held.not_after < clock() then
    return 'too-late';
  end if;
  if held.holds_while = 'always' or cardinality(held.about) = 0 then
    return null;
  end if;
  perform from respondent where id = any (held.about) order by id for share;
  select
    count(*) filter (where concerned.ended_at is null) as held,
    count(*) filter (where concerned.ended_at is not null) as ended,
    count(*) filter (where respondent.submitted_at is not null) as submitted,
    count(*) filter (where has_declined(respondent.id)) as declined,
    count(*) filter (where exists (select from proxy where proxy.respondent_id = respondent.id and proxy.ended_at is null))
      as by_proxy,
    bool_or(answers_are_open(respondent, round)) as is_open
  into asked
  from (
    select respondent_id, ended_at from assignment where person_id = held.person_id
    union all
    -- The mailbox of an organisation, which gets a copy.
    select id, null from respondent where mailbox_id = held.person_id
  ) as concerned
  join respondent on respondent.id = respondent_id
  join round on round.id = round_id
  where respondent_id = any (held.about);
  return case
    when asked.held = 0 or (held.holds_while = 'unsubmitted' and asked.ended > 0) then 'access-ended'
    when held.holds_while = 'access' then null
    when not asked.is_open then 'round-not-open'
    when held.holds_while = 'unsubmitted' and asked.submitted > 0 then 'submitted'
    when held.holds_while = 'unsubmitted' and asked.declined > 0 then 'declined'
    -- A day that has been moved is told all the same: until then they may take over.
    when held.occasion like 'reminder %' and asked.by_proxy > 0 then 'by-proxy'
  end;
end $$;
