-- Everything that was told on "rating-changes", in the order in which it was committed: writers take turns by an advisory
-- lock, so that a reader who asks for positions above the last one that it has seen misses none.
create table event_log (
    position          bigint generated always as identity primary key,
    event_id          text        not null unique,
    type              text        not null,
    authority_id      text        not null,
    region            text        not null,
    -- Of rating changes and ends of judgements, else null.
    judgement         text,
    direction         text,
    basis             text,
    happened_at       timestamptz not null,
    recorded_at       timestamptz not null,
    data              jsonb       not null
);
create index event_log_by_authority on event_log (authority_id, position);

-- What is announced beside rating changes: visits, priority actions, ends of judgements, reorganisations.
create table notice (
    notice_id         text primary key,
    authority_id      text    not null,
    type              text    not null,
    publication_id    text,
    -- What it says, in so far as another statement would have to be told.
    statement         text    not null,
    announced         boolean not null,
    -- False once it does not follow from the findings any more.
    holds             boolean not null,
    event_id          text
);
create index notice_by_authority on notice (authority_id);

-- The last value sent on "ratings" for each key.
create table current_rating (
    rating_id         text primary key,
    authority_id      text  not null,
    event_id          text  not null,
    data              jsonb not null
);
create index current_rating_by_authority on current_rating (authority_id);

-- When the record stood on the topic: what was known on a day follows from it, also after a rebuild.
alter table finding add column recorded_at timestamptz not null default now();
alter table failed_reading add column recorded_at timestamptz not null default now();

-- A revision may have failed to read and be withdrawn later.
alter table failed_reading drop constraint failed_reading_pkey;
alter table failed_reading add primary key (publication_id, revision, reader_version, taxonomy_version, reason);

-- What people decided on claims that were held back. A decision may come before the finding that it is about.
alter table finding add column claim_id text;
create index finding_by_authority_read on finding ((data #>> '{finding,authority_id}'));
create table review_decision (
    decision_id       text primary key,
    claim_id          text        not null,
    publication_id    text        not null,
    recorded_at       timestamptz not null,
    data              jsonb       not null
);
create index review_decision_by_publication on review_decision (publication_id);

-- What a person should look at; computed with the register.
create table review_item (
    item_id           text primary key,
    authority_id      text    not null,
    field             text    not null,
    holds_back        boolean not null,
    first_seen_at     timestamptz not null,
    data              jsonb   not null
);
create index review_item_by_authority on review_item (authority_id);
create index review_item_by_age on review_item (first_seen_at desc, item_id);

-- The rules by which the registers were computed: newer rules compute them all anew.
create table register_rules (
    version           integer not null
);
