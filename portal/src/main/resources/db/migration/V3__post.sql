-- Runs as it stands on H2 and on PostgreSQL. Every ..._op is a moment in milliseconds since 1970, UTC.

-- A mail about an appointment, stored in the transaction that settles the appointment.
-- agenda: the key by which calendars know the appointment, the same for whatever replaces it.
-- soort: BEVESTIGING, WIJZIGING, AFZEGGING, NIET_GELUKT or HERINNERING.
-- staat: WACHT, VERZENDEN, VERZONDEN, GEWEIGERD or VERVALLEN.
-- vanaf_op: not before this moment; while VERZENDEN, when the sender is thought to have stopped.
CREATE TABLE post (
    id UUID NOT NULL PRIMARY KEY,
    afspraak UUID NOT NULL,
    agenda UUID NOT NULL,
    soort VARCHAR(12) NOT NULL,
    volgnummer INTEGER NOT NULL,
    staat VARCHAR(10) NOT NULL,
    pogingen INTEGER NOT NULL,
    gemaakt_op BIGINT NOT NULL,
    vanaf_op BIGINT NOT NULL,
    uiterlijk_op BIGINT NOT NULL,
    bewaren_tot_op BIGINT NOT NULL,
    UNIQUE (afspraak, soort),
    UNIQUE (agenda, volgnummer, soort)
);
CREATE INDEX post_staat ON post (staat, vanaf_op);
CREATE INDEX post_bewaren_tot_op ON post (bewaren_tot_op);

-- To whom and about what, encrypted under a key of its own. Both are deleted as soon as it was sent;
-- the row above stays, so that it is not sent again.
CREATE TABLE post_inhoud (
    post UUID NOT NULL PRIMARY KEY REFERENCES post (id) ON DELETE CASCADE,
    datasleutel UUID NOT NULL UNIQUE REFERENCES datasleutel (id) ON DELETE CASCADE,
    inhoud BYTEA NOT NULL
);
