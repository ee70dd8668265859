-- Those who are to make somebody staff, and to give them something to answer, wait for each other.
create or replace function lock_person(person uuid) returns void
  language sql volatile
  begin atomic
    select pg_advisory_xact_lock(hashtextextended('person ' || person::text, 0));
  end;
