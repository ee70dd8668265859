-- What becomes of a mail: for which occasion it was written, what must still hold when it leaves, who is sending it, what the
-- server replied, and whether it came back.
alter table mail
  -- One letter for a person and an occasion; none where each act is one of its own, as a code that is asked for.
  add column occasion text,
  add column holds_while text not null default 'always' check (holds_while in ('always', 'access', 'answering', 'unsubmitted')),
  -- All whom the letter is about; `respondent_id` is the first of them.
  add column about uuid[] not null default '{}',
  -- After this it says what is no longer so.
  add column not_after timestamptz,
  -- Since when a process sends it; nothing when none does.
  add column claimed_at timestamptz,
  -- A process ended before it had written down what the server said: the same mail has perhaps gone twice.
  add column maybe_twice boolean not null default false,
  add column message_id text,
  add column reply text,
  add column withdrawn_at timestamptz,
  add column withdrawn_because text
    check (withdrawn_because in ('access-ended', 'submitted', 'round-not-open', 'too-late')),
  add column bounced_at timestamptz,
  add column bounce text,
  add constraint mail_is_sent_or_withdrawn check (sent_at is null or withdrawn_at is null),
  add constraint mail_withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_because is null));
-- What was withdrawn is no letter: what is left of its occasion may be written anew.
create unique index mail_of_occasion on mail (person_id, md5(occasion)) where withdrawn_at is null;
drop index mail_to_send;
create index mail_to_send on mail (next_attempt_at) where sent_at is null and withdrawn_at is null;
