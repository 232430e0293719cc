-- The words of documents that people read and search: once each, whatever the number of themes that they speak of.
-- Computed with the register of the authority and replaced with it.
create table passage (
    passage_id        text primary key,
    authority_id      text     not null,
    -- The outcome was published on this day, or else the inspection ended; passages without any date come last.
    day               date     not null,
    role              text     not null,
    text              text     not null,
    -- The authority's, so that its passages are found by them.
    names             text     not null,
    -- What lists are narrowed by, such as region:London, theme:supervision, theme:supervision:strength, grade:good.
    labels            text[]   not null,
    data              jsonb    not null,
    -- Four words that are left out keep a phrase from reaching from the text into the names.
    words             tsvector not null generated always as (
        setweight(to_tsvector('pg_catalog.english', left(text, 100000)), case
            when role in ('headline', 'priority_action', 'improvement_area') then 'A'::"char"
            when role = 'summary' then 'B'::"char"
            else 'D'::"char" end)
        || setweight(to_tsvector('pg_catalog.english', 'the the the the ' || names), 'C'::"char")) stored
);
create index passage_by_authority on passage (authority_id);
create index passage_by_day on passage (day desc, passage_id);
create index passage_by_words on passage using gin (words, labels) with (fastupdate = off);
-- Each word's own share of the passages decides how a search is answered.
alter table passage alter column words set statistics 1000;
alter table passage alter column labels set statistics 1000;

drop table theme_passage;
create table theme_passage (
    theme             text    not null,
    polarity          text    not null,
    passage_id        text    not null,
    authority_id      text    not null,
    region            text    not null,
    kind              text    not null,
    framework         text,
    -- Overall grade that stood once the passage was published, or null.
    grade             text,
    role              text    not null,
    day               date    not null,
    primary key (passage_id, theme, polarity)
);
create index theme_passage_by_theme on theme_passage (theme, day desc, passage_id, polarity);
create index theme_passage_by_authority on theme_passage (authority_id);

-- Grows with every transaction that changes what is served: the sum over all rows is the version of the register. More
-- than one row, so that writers need not wait for each other.
create table register_change (
    slot              integer primary key,
    changes           bigint  not null
);
insert into register_change select slot, 0 from generate_series(0, 15) slot;

-- What lists show of a finding: all but its passages and evidence.
alter table finding add column brief jsonb generated always as (
    jsonb_set(jsonb_set(jsonb_set(jsonb_set(data,
        '{finding,themes}', '[]'),
        '{finding,evidence}', '[]'),
        '{finding,areas_for_improvement}', '[]'),
        '{finding,priority_actions}', '[]')) stored;

-- Publications count their findings, and are found by their authority, without reading those.
drop index finding_by_publication;
create index finding_by_publication on finding (publication_id, is_current) include (authority_id);
create index finding_of_authority on finding (authority_id, publication_id) where is_current;
create index inspection_of_authority on inspection (authority_id, ended desc, inspection_id);
drop index inspection_by_authority;
create index rating_change_of_authority on rating_change (authority_id, day desc, rating_change_id) where status = 'current';
