-- A county may plan before it knows its police areas, and enter them afterwards.
create trigger ask_police_areas after insert or update or delete on municipality_police_area
  for each row execute function ask_police_areas();
