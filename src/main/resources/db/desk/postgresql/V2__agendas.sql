-- Agendas in work. What stands in these tables is public once it is published; what must never be stands in the
-- tables of V3, which nothing that publishes reads.

-- A meeting in work: its front sheet. `revision` counts every change to the agenda, `front` those to the sheet itself;
-- `entry` is the publication that the work began from.
create table desk_meeting (
    number bigint not null primary key,
    authority text not null,
    body bigint not null,
    title text,
    day text not null,
    start text,
    finish text,
    status text not null,
    status_words text,
    venue text,
    venue_address text,
    venue_directions text,
    webcast text,
    contact_name text,
    contact_post text,
    contact_phone text,
    contact_email text,
    contact_address text,
    note text,
    entry bigint,
    revision bigint not null,
    front bigint not null,
    changed text not null,
    changed_by text not null
);
create index desk_meeting_by_day on desk_meeting (authority, day, number);

create table desk_item (
    number bigint not null primary key,
    meeting bigint not null references desk_meeting (number),
    place integer not null,
    printed text,
    heading integer not null,
    title text not null,
    issue bigint,
    purpose text,
    presented_by text,
    author text,
    may_speak integer,
    late_reason text,
    late_chair text,
    removed integer not null default 0,
    revision bigint not null
);
create index desk_item_of_meeting on desk_item (meeting, place);

-- A paper of an item, or of the meeting itself where there is no item. `document` is its number on the record.
create table desk_paper (
    number bigint not null primary key,
    meeting bigint not null references desk_meeting (number),
    item bigint references desk_item (number),
    place integer not null,
    role text not null,
    label text,
    title text not null,
    type text,
    author text,
    document bigint,
    removed integer not null default 0,
    revision bigint not null
);
create index desk_paper_of_meeting on desk_paper (meeting, item, place);

-- Files uploaded for open papers. Their bytes wait in the private store until they are published.
create table desk_open_file (
    paper bigint not null references desk_paper (number),
    version integer not null,
    sha256 text not null,
    size bigint not null,
    file_name text,
    media_type text,
    pages integer,
    reading text not null,
    language text,
    added text not null,
    note text,
    primary key (paper, version)
);

-- Why an item or a paper is not open: what the public is told of it.
create table desk_closure (
    subject text not null,
    number bigint not null,
    confidential integer not null,
    categories text not null,
    reason text,
    public_interest text,
    decided_by text,
    planning integer,
    registered integer,
    review text,
    primary key (subject, number)
);

-- Reasons recorded where the law leaves a way round.
create table desk_exception (
    meeting bigint not null references desk_meeting (number),
    rule text not null,
    who text not null,
    capacity text not null,
    reason text not null,
    at text not null,
    account bigint not null,
    primary key (meeting, rule)
);

-- The items that stand on every agenda of a body.
create table desk_standing_item (
    authority text not null,
    body bigint not null,
    place integer not null,
    heading integer not null,
    title text not null,
    purpose text,
    primary key (authority, body, place)
);
