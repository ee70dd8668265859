-- Access that the county gives to answers that somebody gives already opens when one of those has agreed, or when a day has
-- passed and nobody has objected. Null opened at once.
alter table assignment add column opens_at timestamptz;
alter table assignment add column given_by uuid references person;
alter table assignment add column agreed_by uuid references person;
alter table assignment add column ended_by uuid references person;
create index on assignment (given_by);
create index on assignment (agreed_by);
create index on assignment (ended_by);
