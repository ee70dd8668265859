-- The outbox: a mail is a row written in the same transaction as its cause, delivered afterwards.
create table mail (
  id uuid primary key,
  person_id uuid not null references person,
  respondent_id uuid references respondent,
  created_at timestamptz not null default clock(),
  sent_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  failure text
);
create index on mail (person_id);
create index on mail (respondent_id);
create index mail_to_send on mail (next_attempt_at) where sent_at is null;
select build_wall('mail');

-- What a mail says may hold a personal link: only the deliverer reads it, and it is wiped once it has left.
create table mail_content (
  mail_id uuid primary key references mail,
  recipient text not null,
  subject text not null,
  body text not null
);
select build_wall('mail_content');

grant select, insert, update on mail, mail_content to kartlaggning_app;
create policy anyone_puts_in on mail for insert to kartlaggning_app with check (true);
create policy anyone_puts_in on mail_content for insert to kartlaggning_app with check (true);
create policy deliverer on mail to kartlaggning_app using (current_job() = 'mail');
create policy deliverer on mail_content to kartlaggning_app using (current_job() = 'mail');
create policy staff_see_what_failed on mail for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_follow()))));
