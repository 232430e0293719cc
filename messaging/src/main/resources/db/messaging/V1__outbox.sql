-- Messages that wait for Kafka: written in the transaction of what they tell, deleted once the broker has them.
create table outbox (
    id            bigint generated always as identity primary key,
    topic         text        not null,
    key           text        not null,
    header_names  text[]      not null,
    header_values text[]      not null,
    value         bytea       not null,
    created_at    timestamptz not null default now(),
    check (cardinality(header_names) = cardinality(header_values))
);

-- Values arrive compressed: a second compression costs time and saves nothing.
alter table outbox alter column value set storage external;
