-- What it did, save_answers_to does itself: each function within another costs at every save.
drop function if exists save_answers_in;
