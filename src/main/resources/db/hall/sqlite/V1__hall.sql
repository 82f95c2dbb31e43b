-- The hall's read model: what the public may see, arranged for its pages. It holds nothing that is not on the ledger
-- and can be thrown away and rebuilt from it. Dates are ISO text, yes and no are 1 and 0.

create table progress (
    follower text    not null primary key,
    position integer not null
) strict;

create table thing (
    authority text    not null,
    kind      text    not null,
    id        integer not null,
    title     text    not null,
    json      text    not null,
    entry     integer not null,
    since     text    not null,
    primary key (authority, kind, id)
) strict;

create table withdrawn (
    authority text    not null,
    kind      text    not null,
    id        integer not null,
    title     text    not null,
    day       text,
    json      text    not null,
    entry     integer not null,
    primary key (authority, kind, id)
) strict;

create table body (
    authority text    not null,
    id        integer not null,
    name      text    not null,
    category  text,
    status    text    not null,
    primary key (authority, id)
) strict;

create table membership (
    authority text    not null,
    body      integer not null,
    place     integer not null,
    person    integer,
    name      text    not null,
    role      text,
    starts    text,
    ends      text,
    primary key (authority, body, place)
) strict;
create index membership_person on membership (authority, person);

create table person (
    authority text    not null,
    id        integer not null,
    name      text    not null,
    role      text    not null,
    ward      text,
    party     text,
    primary key (authority, id)
) strict;

create table meeting (
    authority text    not null,
    id        integer not null,
    body      integer not null,
    title     text,
    day       text    not null,
    time      text,
    status    text    not null,
    items     integer not null,
    agenda    integer not null,
    decisions integer not null,
    minutes   integer not null,
    venue     text,
    primary key (authority, id)
) strict;
create index meeting_day on meeting (authority, day, time, id);
create index meeting_body on meeting (authority, body, day, time, id);

create table meeting_with (
    authority text    not null,
    meeting   integer not null,
    body      integer not null,
    primary key (authority, meeting, body)
) strict;

create table item (
    authority text    not null,
    id        integer not null,
    meeting   integer not null,
    place     integer not null,
    number    text,
    title     text    not null,
    issue     integer,
    body      integer not null,
    day       text    not null,
    json      text    not null,
    primary key (authority, id)
) strict;
create index item_meeting on item (authority, meeting, place);
create index item_issue on item (authority, issue, day);

create table attendance (
    authority text    not null,
    meeting   integer not null,
    place     integer not null,
    person    integer,
    name      text    not null,
    role      text,
    state     text    not null,
    day       text    not null,
    primary key (authority, meeting, place)
) strict;
create index attendance_person on attendance (authority, person, day);

create table ballot (
    authority text    not null,
    item      integer not null,
    vote      integer not null,
    place     integer not null,
    meeting   integer not null,
    person    integer,
    name      text    not null,
    choice    text    not null,
    motion    text,
    day       text    not null,
    primary key (authority, item, vote, place)
) strict;
create index ballot_person on ballot (authority, person, day);
create index ballot_meeting on ballot (authority, meeting);

create table declaration (
    authority text    not null,
    item      integer not null,
    place     integer not null,
    meeting   integer not null,
    person    integer,
    name      text    not null,
    kind      text,
    nature    text,
    day       text    not null,
    primary key (authority, item, place)
) strict;
create index declaration_person on declaration (authority, person, day);
create index declaration_meeting on declaration (authority, meeting);

create table issue (
    authority text    not null,
    id        integer not null,
    title     text    not null,
    reference text,
    type      text,
    day       text,
    latest    text,
    key       integer,
    primary key (authority, id)
) strict;
create index issue_latest on issue (authority, latest, id);

create table consultation (
    authority text    not null,
    issue     integer not null,
    place     integer not null,
    meeting   integer,
    item      integer,
    primary key (authority, issue, place)
) strict;
create index consultation_meeting on consultation (authority, meeting);
create index consultation_item on consultation (authority, item);

create table related (
    authority text    not null,
    issue     integer not null,
    other     integer not null,
    kinship   text    not null,
    primary key (authority, issue, other, kinship)
) strict;

create table decision (
    authority text    not null,
    id        integer not null,
    title     text    not null,
    day       text,
    published text,
    maker     text,
    maker_kind text,
    body      integer,
    person    integer,
    key       integer,
    last_day  text,
    effective text,
    issue     integer,
    meeting   integer,
    item      integer,
    supersedes integer,
    primary key (authority, id)
) strict;
create index decision_day on decision (authority, day, id);
create index decision_body on decision (authority, body, day, id);
create index decision_issue on decision (authority, issue);
create index decision_meeting on decision (authority, meeting);

create table forward_plan (
    authority text    not null,
    id        integer not null,
    title     text    not null,
    issue     integer,
    meeting   integer,
    body      integer,
    maker     text,
    due       text,
    published text,
    status    text    not null,
    key       integer,
    primary key (authority, id)
) strict;
create index forward_plan_due on forward_plan (authority, status, due, id);
create index forward_plan_issue on forward_plan (authority, issue);

create table document (
    authority text    not null,
    id        integer not null,
    title     text    not null,
    type      text,
    published text,
    media     text,
    size      integer,
    pages     integer,
    reading   text    not null,
    sha256    text,
    text      text,
    language  text,
    primary key (authority, id)
) strict;
create index document_published on document (authority, published, id);
create index document_sha256 on document (sha256);

create table paper (
    authority text    not null,
    kind      text    not null,
    owner     integer not null,
    place     integer not null,
    meeting   integer,
    document  integer,
    title     text    not null,
    role      text    not null,
    primary key (authority, kind, owner, place)
) strict;
create index paper_document on paper (authority, document);
create index paper_meeting on paper (authority, meeting);

create table ward (
    authority text    not null,
    kind      text    not null,
    owner     integer not null,
    name      text    not null,
    primary key (authority, kind, owner, name)
) strict;
create index ward_name on ward (authority, name, kind);

create table plan (
    authority text    not null,
    id        integer not null,
    title     text    not null,
    issue     integer,
    primary key (authority, id)
) strict;
create index plan_issue on plan (authority, issue);

create table progress_report (
    authority text    not null,
    id        integer not null,
    plan      integer not null,
    title     text    not null,
    published text,
    meeting   integer,
    item      integer,
    primary key (authority, id)
) strict;
create index progress_report_plan on progress_report (authority, plan, published);
