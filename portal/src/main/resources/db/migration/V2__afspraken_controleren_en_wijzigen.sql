-- What is not certain yet is asked after again. gevraagd_op: when that was last, by whatever node.
ALTER TABLE afspraak ADD COLUMN gevraagd_op BIGINT DEFAULT 0 NOT NULL;
CREATE INDEX afspraak_staat ON afspraak (staat, gevraagd_op);

-- vervangt: the appointment that this one takes the place of. Unique, so that two forms can't both
-- take the place of one appointment. staat has more values: NIET_GELUKT, AFZEGGEN and AFGEZEGD.
ALTER TABLE afspraak ADD COLUMN vervangt UUID;
ALTER TABLE afspraak ADD CONSTRAINT afspraak_vervangt UNIQUE (vervangt);
ALTER TABLE afspraak ADD CONSTRAINT afspraak_vervangt_afspraak
    FOREIGN KEY (vervangt) REFERENCES afspraak (sleutel) ON DELETE SET NULL;
