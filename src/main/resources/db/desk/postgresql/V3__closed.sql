-- What must not become public. Only `org.moothall.desk.agendas.closed` reads these tables.

-- The words of an item or a paper that is not open.
create table desk_closed_words (
    subject text not null,
    number bigint not null,
    title text not null,
    text text not null,
    revision bigint not null,
    primary key (subject, number)
);

-- The files of papers that are not open.
create table desk_closed_file (
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
