-- Places that publish.
create table source (
    id         text primary key,
    kind       text        not null,
    location   text        not null,
    created_at timestamptz not null
);

-- Runs that brought something, or ended otherwise than the one before.
create table run (
    id            bigint generated always as identity primary key,
    source_id     text        not null references source (id),
    status        text        not null,
    started       timestamptz not null,
    finished      timestamptz not null,
    found         integer     not null,
    added         integer     not null,
    unchanged     integer     not null,
    waiting       integer     not null,
    failed        integer     not null,
    problem_count integer     not null,
    problems      jsonb       not null
);

create index run_latest on run (source_id, id desc);
