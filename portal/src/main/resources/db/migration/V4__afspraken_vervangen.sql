-- An appointment that takes the place of an earlier one, or is going to. An appointment is replaced
-- by one at a time, whatever forms are sent. Not a column of the appointment: an empty UUID can't
-- be read by JPA.
ALTER TABLE afspraak DROP CONSTRAINT afspraak_vervangt_afspraak;
ALTER TABLE afspraak DROP CONSTRAINT afspraak_vervangt;
ALTER TABLE afspraak DROP COLUMN vervangt;
CREATE TABLE vervanging (
    nieuw UUID NOT NULL PRIMARY KEY REFERENCES afspraak (sleutel) ON DELETE CASCADE,
    oud UUID NOT NULL UNIQUE REFERENCES afspraak (sleutel) ON DELETE CASCADE
);
