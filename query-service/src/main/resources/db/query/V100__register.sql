-- What was read, as it arrived, and which reading of each publication counts.
create table publication (
    publication_id    text primary key,
    source_id         text not null,
    published         date,
    -- The newest revision that was heard of, as events name it.
    ref               jsonb not null,
    latest_revision   integer not null,
    -- The reading whose findings count; null where none does.
    current_revision  integer,
    current_reader    integer,
    current_taxonomy  integer,
    -- A newer reading that gave nothing.
    failed_reason     text,
    failed_message    text
);
create index publication_by_source on publication (source_id, publication_id);

create table finding (
    finding_id        text primary key,
    publication_id    text    not null references publication,
    revision          integer not null,
    reader_version    integer not null,
    taxonomy_version  integer not null,
    part              integer not null,
    parts             integer not null,
    authority_id      text,
    kind              text    not null,
    needs_review      boolean not null,
    -- Whether it belongs to the reading that counts.
    is_current        boolean not null default false,
    data              jsonb   not null
);
create index finding_by_publication on finding (publication_id);
create index finding_by_authority on finding (authority_id, finding_id) where is_current;
create index finding_in_review on finding (finding_id) where is_current and needs_review;

create table failed_reading (
    publication_id    text    not null references publication,
    revision          integer not null,
    reader_version    integer not null,
    taxonomy_version  integer not null,
    reason            text    not null,
    message           text    not null,
    primary key (publication_id, revision, reader_version, taxonomy_version)
);

-- Authorities whose register is to be computed anew.
create table authority_dirty (
    authority_id      text primary key,
    since             timestamptz not null,
    touched           timestamptz not null,
    -- After a failed computation: not before then.
    not_before        timestamptz not null default '-infinity'
);

-- Computed from the findings; replaced as a whole with each computation.
create table authority_register (
    authority_id      text primary key,
    checksum          text        not null,
    comparisons       jsonb       not null,
    ratings           jsonb       not null,
    computed_at       timestamptz not null
);

create table inspection (
    inspection_id     text primary key,
    authority_id      text    not null,
    kind              text    not null,
    -- Last day on which it may have ended; inspections without any date come first.
    ended             date    not null,
    needs_review      boolean not null,
    data              jsonb   not null
);
create index inspection_by_authority on inspection (authority_id);
create index inspection_by_day on inspection (ended desc, inspection_id);

create table inspection_finding (
    finding_id        text primary key,
    inspection_id     text not null references inspection on delete cascade
);
create index inspection_finding_by_inspection on inspection_finding (inspection_id);

create table theme_passage (
    finding_id        text    not null,
    number            integer not null,
    authority_id      text    not null,
    theme             text    not null,
    polarity          text    not null,
    role              text    not null,
    data              jsonb   not null,
    primary key (finding_id, number)
);
create index theme_passage_by_theme on theme_passage (theme, finding_id, number);
create index theme_passage_by_authority on theme_passage (authority_id);

-- Every change that was ever known: what was announced outlives what it followed from.
create table rating_change (
    rating_change_id  text primary key,
    authority_id      text        not null,
    judgement         text        not null,
    direction         text        not null,
    basis             text        not null,
    status            text        not null,
    announced         boolean     not null,
    event_id          text,
    -- The day on which the later grade was published, or else given.
    day               date        not null,
    first_known_at    timestamptz not null,
    data              jsonb       not null
);
create index rating_change_by_authority on rating_change (authority_id);
create index rating_change_by_day on rating_change (day desc, rating_change_id) where status = 'current';
