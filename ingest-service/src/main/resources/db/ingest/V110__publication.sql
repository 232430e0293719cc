-- One published document as a source lists it.
create table publication (
    id         text primary key,
    source_id  text        not null references source (id),
    location   text        not null,
    first_seen timestamptz not null,
    unique (source_id, location)
);

-- Bytes, once each, however many revisions have them.
create table content (
    content_hash text primary key,
    size         bigint not null,
    bytes        bytea  not null
);

-- PDFs are compressed already, and whole rows are read at once.
alter table content alter column bytes set storage external;

-- What a publication held, and what was listed of it, from when on; never updated.
create table revision (
    publication_id text        not null references publication (id),
    revision       integer     not null check (revision > 0),
    content_hash   text        not null references content (content_hash),
    media_type     text        not null,
    listing        jsonb       not null,
    licence        text,
    fetched_at     timestamptz not null,
    -- Why the bytes gave no text; null where they did.
    unreadable     text,
    primary key (publication_id, revision)
);

create index revision_content on revision (content_hash);
