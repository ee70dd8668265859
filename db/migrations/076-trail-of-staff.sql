-- Who works at a county board, and as what, decides who may read and close a round: an owner of the database who adds a row
-- is found by the trail. Those that are there already are told of in it once; nobody is signed out for that.
select keep_trail('staff', 'person_id');
alter table staff disable trigger end_sessions;
alter table staff disable trigger note_rights;
update staff set role = role;
alter table staff enable trigger end_sessions;
alter table staff enable trigger note_rights;
