-- Publications of which bytes came from the source.
alter table run add column fetched integer not null default 0;
