-- Most of what freezing a submission cost was to compress it, in its row and in the trail. It is written once, and a whole
-- one is a few tens of kilobytes. What stands already stays as it is.
alter table submission alter document set storage external;
alter table trail alter old set storage external, alter new set storage external;
