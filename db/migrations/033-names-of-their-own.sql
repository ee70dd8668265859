-- What somebody is called where they answer: as the inviter wrote it, until they mend it themselves. What another county
-- calls them is not for this one to read.
alter table assignment add column name text;
alter table assignment add column function text;
update assignment set name = person.name, function = person.function from person where person.id = person_id;
alter table assignment alter column name set not null;
alter table assignment alter column function set not null;
grant update (name, function) on assignment to kartlaggning_app;

revoke select on person from kartlaggning_app;
grant select (id, email, created_at) on person to kartlaggning_app;
