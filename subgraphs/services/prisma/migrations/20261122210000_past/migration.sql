-- A version ends where the next begins, so that every instant has exactly one.
CREATE OR REPLACE FUNCTION services.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO services.record_version (entity, key, version, record, recorded_at, superseded_at)
  VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD), OLD.recorded_at,
    CASE TG_OP WHEN 'UPDATE' THEN greatest(NEW.recorded_at, OLD.recorded_at) ELSE clock_timestamp() END);
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;
