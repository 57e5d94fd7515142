-- Runs as it stands on H2 and on PostgreSQL. Every ..._op is a moment in milliseconds since 1970, UTC.

-- The key of one conversation or appointment, encrypted under the master key. Deleting it deletes
-- what was encrypted with it.
CREATE TABLE datasleutel (
    id UUID NOT NULL PRIMARY KEY,
    verpakt BYTEA NOT NULL,
    gemaakt_op BIGINT NOT NULL
);

-- A conversation. pseudoniem: HMAC of the resident's BSN; empty for someone who did not log in.
CREATE TABLE gesprek (
    id UUID NOT NULL PRIMARY KEY,
    datasleutel UUID NOT NULL UNIQUE REFERENCES datasleutel (id) ON DELETE CASCADE,
    pseudoniem VARCHAR(64),
    taal VARCHAR(2) NOT NULL,
    begonnen_op BIGINT NOT NULL,
    laatst_op BIGINT NOT NULL,
    beurten INTEGER NOT NULL
);
CREATE INDEX gesprek_pseudoniem ON gesprek (pseudoniem, laatst_op);
CREATE INDEX gesprek_laatst_op ON gesprek (laatst_op);

-- One question with its outcome, encrypted.
CREATE TABLE beurt (
    gesprek UUID NOT NULL REFERENCES gesprek (id) ON DELETE CASCADE,
    nummer INTEGER NOT NULL,
    inhoud BYTEA NOT NULL,
    gesteld_op BIGINT NOT NULL,
    PRIMARY KEY (gesprek, nummer)
);

-- An appointment as it was meant, and how the booking ended. sleutel: the form's own key, so that a
-- form books once. staat: VOORGENOMEN, GEBOEKT, AFGEWEZEN or ONBEKEND.
CREATE TABLE afspraak (
    sleutel UUID NOT NULL PRIMARY KEY,
    datasleutel UUID NOT NULL UNIQUE REFERENCES datasleutel (id) ON DELETE CASCADE,
    pseudoniem VARCHAR(64),
    staat VARCHAR(12) NOT NULL,
    begint_op BIGINT NOT NULL,
    inhoud BYTEA NOT NULL,
    gemaakt_op BIGINT NOT NULL
);
CREATE INDEX afspraak_pseudoniem ON afspraak (pseudoniem, begint_op);
CREATE INDEX afspraak_begint_op ON afspraak (begint_op);
