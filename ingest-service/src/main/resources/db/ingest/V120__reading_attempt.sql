-- Bytes that a process began to read and has not finished: a process that the reading itself ended leaves its row behind.
create table reading_attempt (
    content_hash text        not null,
    process      text        not null,
    begun        timestamptz not null,
    primary key (content_hash, process)
);
