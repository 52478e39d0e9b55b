-- What a waiting record adds to the sums of its day, as long as no newer one takes its place.
ALTER TABLE land.parked_record ADD COLUMN key_hash numeric, ADD COLUMN amount numeric;
