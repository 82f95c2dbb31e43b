-- What must not become public. Only `org.moothall.desk.agendas.closed` reads these tables.

-- The words of an item or a paper that is not open.
create table desk_closed_words (
    subject text not null,
    number integer not null,
    title text not null,
    text text not null,
    revision integer not null,
    primary key (subject, number)
) strict;

-- The files of papers that are not open.
create table desk_closed_file (
    paper integer not null references desk_paper (number),
    version integer not null,
    sha256 text not null,
    size integer not null,
    file_name text,
    media_type text,
    pages integer,
    reading text not null,
    language text,
    added text not null,
    note text,
    primary key (paper, version)
) strict;
