-- Lets the job that delivers mail send one: nobody else does for as long as the lease lasts. Nothing where another sends it,
-- it has left, it has been tried too often, or its reason has gone, which is written down instead.
create or replace function claim_mail(claimed uuid, most_attempts int, lease interval) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held mail;
  gone text;
begin
  select * into held from mail
  where id = claimed and sent_at is null and withdrawn_at is null and attempts < most_attempts
    and rehearsal is null
    and (claimed_at is null or claimed_at < now() - lease)
  for update skip locked;
  if not found then
    return null;
  end if;
  gone := gone_reason(held);
  if gone is not null then
    update mail set withdrawn_at = now(), withdrawn_because = gone, claimed_at = null,
      maybe_twice = held.claimed_at is not null where id = claimed;
    update mail_content set subject = '', body = '' where mail_id = claimed;
    return null;
  end if;
  update mail set claimed_at = now(), attempts = attempts + 1, next_attempt_at = now() + lease,
    maybe_twice = maybe_twice or held.claimed_at is not null
  where id = claimed;
  return (
    select jsonb_build_object('id', claimed, 'attempts', held.attempts + 1, 'recipient', recipient, 'subject', subject,
      'body', body, 'language', language)
    from mail_content where mail_id = claimed);
end $$;
revoke execute on function claim_mail(uuid, int, interval) from public;
grant execute on function claim_mail(uuid, int, interval) to kartlaggning_jobs;
