-- Why answers that were submitted have been opened again: whoever does it may say so, and the trail keeps it.
alter table respondent add column reopened_because text;
grant update (reopened_because) on respondent to kartlaggning_app;
