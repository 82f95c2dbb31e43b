-- Figures that others publish about every authority: what one's own are set beside. Each loading is kept; of the same
-- indicator, area and year the newest holds.

create table monitoring_loading (
    id        integer primary key,
    source    text    not null,
    licence   text    not null,
    retrieved text    not null,
    made_at   text    not null,
    made_by   text    not null
) strict;

create table monitoring_area (
    number integer primary key,
    name   text    not null,
    region text,
    level  text    not null
) strict;

create table monitoring_neighbour (
    area      integer not null references monitoring_area (number),
    place     integer not null,
    neighbour integer not null,
    closeness text,
    primary key (area, place)
) strict;

create table monitoring_indicator (
    code        text    primary key,
    name        text    not null,
    topic       text    not null,
    polarity    text    not null,
    unit        text    not null,
    places      integer,
    band        integer not null,
    description text,
    method      text
) strict;

create table monitoring_published (
    indicator text    not null references monitoring_indicator (code),
    area      integer not null,
    year      text    not null,
    loading   integer not null references monitoring_loading (id),
    value     text,
    symbol    text,
    primary key (indicator, area, year, loading)
) strict, without rowid;

-- With whom a plan's measures are compared: which area is one's own, which region, which neighbours.
create table monitoring_comparison (
    plan       integer primary key references monitoring_plan (id),
    own        integer,
    region     integer,
    neighbours text    not null,
    why        text    not null,
    made_at    text    not null,
    made_by    text    not null
) strict;
