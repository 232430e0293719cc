-- Responses that counted as content, as they were had: reading can be replayed from here. The bytes are in content, once each.
create table archived_response (
    id            bigint generated always as identity primary key,
    address       text        not null,
    -- Every address on the way, the asked one first.
    hops          jsonb       not null,
    source_id     text        not null,
    fetched_at    timestamptz not null,
    -- The same response was seen again, and not kept again, until then.
    last_seen_at  timestamptz not null,
    headers       jsonb       not null,
    media_type    text        not null,
    content_hash  text        not null references content (content_hash),
    licence       text,
    attribution   text
);

create index archived_response_latest on archived_response (address, id desc);
create index archived_response_period on archived_response (fetched_at, id);
