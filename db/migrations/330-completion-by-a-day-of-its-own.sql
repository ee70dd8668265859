-- A request to complete gives its respondent a day of its own; this is the one it had before, given back when the request ends.
alter table completion_request add column closes_on_before date;
