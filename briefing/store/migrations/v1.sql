CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT,
    date TEXT,
    place TEXT
) STRICT;

CREATE TABLE statement_party (
    id INTEGER PRIMARY KEY,
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    party_id INTEGER NOT NULL REFERENCES party(id),
    position INTEGER NOT NULL,
    UNIQUE (statement_id, party_id)
) STRICT;

CREATE TABLE signatory (
    id INTEGER PRIMARY KEY,
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT,
    party TEXT,
    witness INTEGER NOT NULL
) STRICT;
CREATE INDEX signatory_of_statement ON signatory(statement_id);

CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    language TEXT,
    file_name TEXT NOT NULL,
    original BLOB NOT NULL,
    source TEXT NOT NULL,
    original_sha256 TEXT NOT NULL,
    source_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX text_of_statement ON text(statement_id);

CREATE TABLE clause (
    id INTEGER PRIMARY KEY,
    text_id INTEGER NOT NULL REFERENCES text(id),
    parent_id INTEGER REFERENCES clause(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('preamble', 'lead-in', 'clause', 'item', 'closing', 'footnote')),
    label TEXT NOT NULL,
    heading TEXT,
    text TEXT NOT NULL,
    text_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX clause_of_text ON clause(text_id, position);
CREATE INDEX clause_of_parent ON clause(parent_id);

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    clause_id INTEGER NOT NULL REFERENCES clause(id),
    kind TEXT NOT NULL
        CHECK (kind IN ('point', 'if-raised', 'background', 'caution', 'question')),
    audience TEXT NOT NULL
        CHECK (audience IN ('press', 'delegation', 'principal', 'internal')),
    text TEXT NOT NULL,
    anchor_quote TEXT,
    anchor_before TEXT,
    anchor_after TEXT,
    anchor_start INTEGER,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    marking TEXT NOT NULL,
    usable INTEGER NOT NULL,
    as_of TEXT,
    cleared_by TEXT NOT NULL,
    holds_until TEXT
) STRICT;
CREATE INDEX annotation_of_clause ON annotation(clause_id);

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY,
    clause_id INTEGER NOT NULL REFERENCES clause(id),
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    due TEXT NOT NULL,
    due_on TEXT,
    status TEXT NOT NULL
        CHECK (status IN ('not begun', 'under way', 'at risk', 'fulfilled', 'superseded')),
    last_word TEXT NOT NULL,
    last_word_on TEXT
) STRICT;
CREATE INDEX commitment_of_clause ON commitment(clause_id);

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    date TEXT,
    start TEXT NOT NULL,
    "end" TEXT,
    framework TEXT NOT NULL,
    marking TEXT NOT NULL,
    interpreted INTEGER NOT NULL
) STRICT;

CREATE TABLE meeting_party (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    party_id INTEGER NOT NULL REFERENCES party(id),
    position INTEGER NOT NULL,
    UNIQUE (meeting_id, party_id)
) STRICT;

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('discussion', 'ceremony', 'break')),
    title TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    lead TEXT NOT NULL,
    counterpart TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_item_of_meeting ON agenda_item(meeting_id, position);

CREATE TABLE item_clause (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES agenda_item(id),
    clause_id INTEGER NOT NULL REFERENCES clause(id),
    UNIQUE (item_id, clause_id)
) STRICT;
CREATE INDEX item_clause_of_clause ON item_clause(clause_id);

CREATE TABLE brief (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    item_id INTEGER REFERENCES agenda_item(id),
    kind TEXT NOT NULL
        CHECK (kind IN ('scene-setter', 'their position', 'press line', 'addendum')),
    audience TEXT NOT NULL
        CHECK (audience IN ('press', 'delegation', 'principal', 'internal')),
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    marking TEXT NOT NULL,
    as_of TEXT,
    cleared_by TEXT NOT NULL,
    holds_until TEXT,
    CHECK ((item_id IS NULL) = (kind IN ('scene-setter', 'addendum')))
) STRICT;
CREATE INDEX brief_of_meeting ON brief(meeting_id);
CREATE INDEX brief_of_item ON brief(item_id);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    party_id INTEGER REFERENCES party(id),
    biography TEXT NOT NULL,
    photograph BLOB
) STRICT;
CREATE INDEX person_of_party ON person(party_id);

CREATE TABLE delegate (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    rank INTEGER NOT NULL CHECK (rank >= 1),
    UNIQUE (meeting_id, person_id)
) STRICT;
CREATE INDEX delegate_of_person ON delegate(person_id);

CREATE TABLE level (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE kept_edition (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    base TEXT NOT NULL CHECK (base IN ('press', 'delegation', 'principal', 'desk')),
    ceiling TEXT NOT NULL,
    sections TEXT NOT NULL
) STRICT;

CREATE TABLE issue (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    edition TEXT NOT NULL,
    marking TEXT NOT NULL,
    issued TEXT NOT NULL,
    author TEXT NOT NULL,
    "check" TEXT NOT NULL,
    book TEXT NOT NULL,
    made_as TEXT NOT NULL,
    watermark INTEGER NOT NULL
) STRICT;

CREATE TABLE copy (
    id INTEGER PRIMARY KEY,
    issue_id INTEGER NOT NULL REFERENCES issue(id),
    number INTEGER NOT NULL,
    made_for TEXT NOT NULL,
    recipient TEXT NOT NULL,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('held', 'sent', 'returned', 'destroyed')),
    status_on TEXT,
    UNIQUE (issue_id, number)
) STRICT;

CREATE TABLE made_book (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    edition TEXT NOT NULL,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    made TEXT NOT NULL,
    "check" TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    made_as TEXT NOT NULL
) STRICT;

CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    pattern TEXT NOT NULL,
    "values" TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    typing TEXT NOT NULL,
    final INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded')),
    after_id INTEGER REFERENCES step(id),
    digest TEXT NOT NULL
) STRICT;
CREATE INDEX step_undone ON step(id) WHERE state = 'undone';

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step(id),
    "table" TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE UNIQUE INDEX change_of_step ON change(step_id, "table", row_id);

CREATE VIRTUAL TABLE clause_fts USING fts5(folded, columnsize=0);
CREATE VIRTUAL TABLE annotation_fts USING fts5(folded, columnsize=0);
CREATE VIRTUAL TABLE commitment_fts USING fts5(folded, columnsize=0);
CREATE VIRTUAL TABLE brief_fts USING fts5(folded, columnsize=0);
CREATE VIRTUAL TABLE person_fts USING fts5(folded, columnsize=0);
CREATE VIRTUAL TABLE meeting_fts USING fts5(folded, columnsize=0);
CREATE VIRTUAL TABLE agenda_item_fts USING fts5(folded, columnsize=0);
