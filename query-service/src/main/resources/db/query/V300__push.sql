-- Subscribers ask for what was told since a time.
create index event_log_by_time on event_log (recorded_at);

create table webhook (
    webhook_id        text primary key,
    url               text        not null,
    description       text,
    -- Which events, in the subscriber's words.
    events            jsonb       not null,
    -- Kept as it is, since it signs.
    secret            text        not null,
    -- Signs too until then, so that the receiver can change over.
    old_secret        text,
    old_secret_until  timestamptz,
    status            text        not null check (status in ('active', 'paused', 'disabled')),
    -- Why it was disabled; null otherwise.
    reason            text,
    -- Up to this position of the log its deliveries are written down.
    position          bigint      not null,
    created_at        timestamptz not null
);

create table webhook_delivery (
    -- The order of delivery within a webhook and authority.
    sequence          bigint generated always as identity primary key,
    delivery_id       text        not null unique,
    webhook_id        text        not null references webhook on delete cascade,
    cause             text        not null check (cause in ('event', 'replay')),
    event_id          text        not null,
    type              text        not null,
    authority_id      text        not null,
    position          bigint      not null,
    -- The very text that is sent and signed.
    payload           text        not null,
    status            text        not null check (status in ('waiting', 'delivered')),
    -- In this round of the schedule, which begins anew when the webhook is resumed.
    tries             integer     not null default 0,
    next_attempt_at   timestamptz not null,
    -- Who works on it counts the lease up; a result under an older lease is void.
    lease             bigint      not null default 0,
    lease_until       timestamptz,
    created_at        timestamptz not null,
    delivered_at      timestamptz
);
create unique index webhook_delivery_once on webhook_delivery (webhook_id, event_id) where cause = 'event';
create index webhook_delivery_waiting on webhook_delivery (webhook_id, authority_id, sequence) where status = 'waiting';
create index webhook_delivery_log on webhook_delivery (webhook_id, sequence);
create index webhook_delivery_old on webhook_delivery (delivered_at) where status = 'delivered';

create table webhook_attempt (
    sequence          bigint      not null references webhook_delivery on delete cascade,
    started_at        timestamptz not null,
    duration_ms       bigint      not null,
    -- Null where no answer came.
    status            integer,
    message           text        not null,
    primary key (sequence, started_at)
);

-- E-mail digests; who unsubscribes is forgotten.
create table digest (
    digest_id         text primary key,
    address           text        not null,
    frequency         text        not null check (frequency in ('daily', 'weekly')),
    -- Which events, in the subscriber's words.
    events            jsonb       not null,
    -- Up to this position of the log everything was sent.
    position          bigint      not null,
    due_at            timestamptz not null,
    -- Whoever has it may unsubscribe; each e-mail carries it.
    unsubscribe_token text        not null unique,
    -- Why the last e-mail could not be sent; null where it could.
    failure           text,
    created_at        timestamptz not null
);
create index digest_due on digest (due_at);
