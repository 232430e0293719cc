-- When each live source is looked at, and by which replica.
create table schedule (
    source_id   text primary key references source (id),
    -- Whether the definition has it switched on.
    enabled     boolean     not null,
    paused      boolean     not null default false,
    next_due    timestamptz not null,
    full_due    timestamptz not null,
    interval_ms bigint      not null,
    -- Runs in a row that brought nothing because of a fault or a doubt.
    failures    integer     not null default 0,
    -- Whether the whole listing was read and trusted once: what is new after that is news.
    settled     boolean     not null default false,
    -- Rises with every claim; what is written under an older one is refused.
    token       bigint      not null default 0,
    holder      text,
    lease_until timestamptz,
    -- The run under way, or the last one.
    latest      jsonb,
    -- When a run last went well.
    last_ok     timestamptz
);

-- What a listing names, and how far it has come.
create table listed_item (
    source_id     text        not null references source (id),
    item_key      text        not null,
    page          text        not null,
    -- Identity of the publication within its source; stays when the address moves.
    location      text        not null,
    address       text        not null,
    listing       jsonb       not null,
    published     date,
    version       text,
    -- Listed before the source had been read whole for the first time.
    backfill      boolean     not null,
    -- waiting: to be fetched, or asked for again; kept: nothing to do; dead: given up until the next full look.
    state         text        not null,
    attempts      integer     not null default 0,
    next_try      timestamptz not null,
    -- Why the last attempt brought nothing.
    reason        text,
    -- What the answer said of its own version, and the address that answered.
    answered_by   text,
    etag          text,
    last_modified text,
    first_listed  timestamptz not null,
    kept_at       timestamptz,
    -- Since when the listing does not name it any more.
    vanished_at   timestamptz,
    primary key (source_id, item_key)
);

create index listed_item_work on listed_item (source_id, next_try) where state = 'waiting';
-- One file may be listed by two authorities: the second need not fetch it again.
create index listed_item_address on listed_item (source_id, address);
create index listed_item_page on listed_item (source_id, page);

-- What the source said of the state of a page when it was last read and trusted.
create table page_mark (
    source_id text not null references source (id),
    page      text not null,
    mark      text not null,
    primary key (source_id, page)
);

-- Pages of listings as they were when last trusted, so that a host need not send them again.
create table page_memory (
    source_id     text  not null references source (id),
    address       text  not null,
    answered_by   text,
    etag          text,
    last_modified text,
    body          bytea not null,
    used_at       timestamptz not null default now(),
    primary key (source_id, address)
);
