-- Hosts that are fetched from. One replica at a time has a host's turn, until it gives it back or the lease ends; all times
-- are the database's, so that replicas need not agree on theirs.
create table fetch_host (
    host            text primary key,
    -- Grows with every turn: what an earlier holder still does is known by its lower token.
    token           bigint      not null default 0,
    leased_until    timestamptz,
    next_allowed_at timestamptz not null,
    -- Failures in a row that speak of the host's health.
    faults          integer     not null default 0
);

-- What hosts ask of robots, as last fetched; no body where the host has no robots.txt.
create table robots_file (
    origin     text primary key,
    body       bytea,
    fetched_at timestamptz not null
);
