-- The ledger: one shape in every subgraph. Superseded versions, and one event per published batch.
CREATE TABLE approvals.record_version (
  entity        text        NOT NULL,
  key           text        NOT NULL,
  version       integer     NOT NULL,
  record        jsonb       NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL,
  PRIMARY KEY (entity, key, version)
);

CREATE TABLE approvals.outbox (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id    uuid        NOT NULL,
  entity      text        NOT NULL,
  kind        text        NOT NULL,
  source      text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  UNIQUE (batch_id, entity, kind)
);

-- Keeps the row that an update or delete replaces; TG_ARGV[0] is the key column.
CREATE FUNCTION approvals.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO approvals.record_version (entity, key, version, record, recorded_at, superseded_at)
  VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD), OLD.recorded_at, clock_timestamp());
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

-- What this department knows of the other subgraphs' entities: regions for the roll-up, and the keys, names and search
-- terms behind node and lookup.
CREATE TABLE approvals.known_region (
  code        text           PRIMARY KEY CHECK (code ~ '^[0-9]{12}$'),
  retired     boolean        NOT NULL,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);

CREATE TABLE approvals.known_key (
  type_name   text           NOT NULL,
  key         text           NOT NULL,
  label       text           NOT NULL,
  terms       text[]         NOT NULL,
  id          text           PRIMARY KEY GENERATED ALWAYS AS (type_name || ':' || key) STORED,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);
-- The part before @ is the code that people know; ServiceItem keys are code@version.
CREATE INDEX known_key_code ON approvals.known_key (split_part(key, '@', 1));
CREATE INDEX known_key_terms ON approvals.known_key USING gin (terms);

CREATE TABLE approvals.project (
  code            text           PRIMARY KEY CHECK (length(code) = 24),
  name            text           NOT NULL,
  terms           text[]         NOT NULL,
  region_code     text           NOT NULL CHECK (region_code ~ '^[0-9]{12}$'),
  zone_code       text,
  stage           text           NOT NULL CHECK (stage IN ('INITIATION', 'DESIGN_REVIEW', 'DRAWING_REVIEW', 'COMPLETION_ACCEPTANCE', 'FINISHED')),
  developer_uscc  text,
  priority_level  text           CHECK (priority_level IN ('CITY', 'DISTRICT')),
  priority_list   text,
  investment_yuan numeric(18, 2) NOT NULL CHECK (investment_yuan >= 0),
  started_on      date           NOT NULL,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL,
  CHECK ((priority_level IS NULL) = (priority_list IS NULL))
);
CREATE INDEX project_terms ON approvals.project USING gin (terms);
CREATE INDEX project_region ON approvals.project (region_code, code);
CREATE INDEX project_zone ON approvals.project (zone_code, code) WHERE zone_code IS NOT NULL;
CREATE INDEX project_developer ON approvals.project (developer_uscc, code) WHERE developer_uscc IS NOT NULL;
CREATE INDEX project_investment ON approvals.project (investment_yuan, code);
CREATE INDEX project_started ON approvals.project (started_on, code);

-- One clock for the cases of several departments; the lead is never missing (联合审批).
CREATE TABLE approvals.joint_approval (
  number          text           PRIMARY KEY,
  project_code    text           NOT NULL REFERENCES approvals.project,
  stage           text           NOT NULL CHECK (stage IN ('INITIATION', 'DESIGN_REVIEW', 'DRAWING_REVIEW', 'COMPLETION_ACCEPTANCE')),
  lead_organ_code text           NOT NULL,
  started_on      date           NOT NULL,
  due_on          date           NOT NULL,
  due_provisional boolean        NOT NULL,
  finished_on     date,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL,
  CHECK (due_on >= started_on),
  CHECK (finished_on >= started_on)
);
CREATE INDEX joint_approval_project ON approvals.joint_approval (project_code, number);
CREATE INDEX joint_approval_due ON approvals.joint_approval (due_on, number);

-- The ledger of cases. A fast-track case needs its reason and who authorised it (绿色通道). Projects and joint approvals
-- are checked once per statement (check_case_references): a foreign key checks row by row, a fifth of a bulk load.
CREATE TABLE approvals.approval_case (
  number                        text           PRIMARY KEY CHECK (length(number) = 21),
  service_item_code             text           NOT NULL,
  service_item_version          integer        NOT NULL,
  project_code                  text,
  joint_approval_number         text,
  applicant_uscc                text,
  region_code                   text           NOT NULL,
  handled_at_code               text           NOT NULL,
  organ_code                    text           NOT NULL,
  status                        text           NOT NULL CHECK (status IN ('DECLARED', 'CORRECTION_REQUESTED', 'NOT_ACCEPTED', 'ACCEPTED', 'PAUSED', 'APPROVED', 'REFUSED', 'DELIVERED', 'WITHDRAWN', 'REVOKED')),
  channel                       text           NOT NULL CHECK (channel IN ('ONLINE', 'WINDOW')),
  agency                        text           CHECK (agency IN ('PROJECT', 'GREEN_CHANNEL', 'OTHER_ITEM')),
  green_channel_reason          text,
  green_channel_authoriser_code text,
  declared_at                   timestamptz(3) NOT NULL,
  accepted_at                   timestamptz(3),
  due_on                        date,
  due_provisional               boolean        NOT NULL,
  decided_at                    timestamptz(3),
  elapsed_working_days          integer        CHECK (elapsed_working_days >= 0),
  result_type                   text,
  result_number                 text,
  version                       integer        NOT NULL DEFAULT 1,
  source                        text           NOT NULL,
  batch_id                      uuid           NOT NULL,
  recorded_at                   timestamptz(3) NOT NULL,
  CHECK (agency <> 'GREEN_CHANNEL' OR (green_channel_reason IS NOT NULL AND green_channel_authoriser_code IS NOT NULL)),
  CHECK ((result_type IS NULL) = (result_number IS NULL))
);
-- Pages of the ledger are read along these: first what a page is mostly cut by, then its order, then the key; a last
-- column lets the index itself skip rows of another status or place. A case without the date stands where it disturbs
-- least: before all accepted ones (pages go back in time), after all due ones (pages go forward). The open cases, which
-- everybody asks for, are few and have an index of their own. A bulk load drops all of these and builds them again.
CREATE INDEX approval_case_accepted ON approvals.approval_case (coalesce(accepted_at, '-infinity'), number, handled_at_code);
CREATE INDEX approval_case_due ON approvals.approval_case (coalesce(due_on, 'infinity'), number, handled_at_code);
CREATE INDEX approval_case_open ON approvals.approval_case (coalesce(due_on, 'infinity'), number)
  WHERE status IN ('DECLARED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'PAUSED');
CREATE INDEX approval_case_organ ON approvals.approval_case (organ_code, coalesce(accepted_at, '-infinity'), number, status);
CREATE INDEX approval_case_handled_at ON approvals.approval_case (handled_at_code, coalesce(accepted_at, '-infinity'), number, status);
CREATE INDEX approval_case_item ON approvals.approval_case (service_item_code, coalesce(accepted_at, '-infinity'), number);
CREATE INDEX approval_case_applicant ON approvals.approval_case (applicant_uscc, number) WHERE applicant_uscc IS NOT NULL;
CREATE INDEX approval_case_project ON approvals.approval_case (project_code, number) WHERE project_code IS NOT NULL;
CREATE INDEX approval_case_joint ON approvals.approval_case (joint_approval_number, number) WHERE joint_approval_number IS NOT NULL;
CREATE INDEX approval_case_agency ON approvals.approval_case (agency, accepted_at) WHERE agency IS NOT NULL;

-- The summary behind caseStats: one row per region and civil day in Shanghai, kept in the transaction that changes cases.
-- timed counts the decided cases whose working days are known, so that their average is exact.
CREATE TABLE approvals.case_statistics (
  region_code  text    NOT NULL REFERENCES approvals.known_region,
  day          date    NOT NULL,
  accepted     integer NOT NULL,
  decided      integer NOT NULL,
  on_time      integer NOT NULL,
  late         integer NOT NULL,
  timed        integer NOT NULL,
  working_days integer NOT NULL,
  PRIMARY KEY (region_code, day) INCLUDE (accepted, decided, on_time, late, timed, working_days)
);

-- Adds the new rows of a statement and takes its old ones away, in the order of the key so that writers never deadlock.
CREATE FUNCTION approvals.keep_case_statistics() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  counted constant text := $counted$
    SELECT handled_at_code, (accepted_at AT TIME ZONE 'Asia/Shanghai')::date AS day, %2$s AS accepted,
      0 AS decided, 0 AS on_time, 0 AS late, 0 AS timed, 0 AS working_days
    FROM %1$I WHERE accepted_at IS NOT NULL
    UNION ALL
    SELECT handled_at_code, decided_on, 0, %2$s, CASE WHEN decided_on <= due_on THEN %2$s ELSE 0 END,
      CASE WHEN decided_on > due_on THEN %2$s ELSE 0 END, CASE WHEN elapsed_working_days IS NULL THEN 0 ELSE %2$s END,
      coalesce(%2$s * elapsed_working_days, 0)
    FROM (
      SELECT handled_at_code, due_on, elapsed_working_days, (decided_at AT TIME ZONE 'Asia/Shanghai')::date AS decided_on
      FROM %1$I WHERE decided_at IS NOT NULL
    ) decision
  $counted$;
BEGIN
  EXECUTE format($statement$
    INSERT INTO approvals.case_statistics AS kept (region_code, day, accepted, decided, on_time, late, timed, working_days)
    SELECT handled_at_code, day, sum(accepted), sum(decided), sum(on_time), sum(late), sum(timed), sum(working_days)
    FROM (%s) AS counted
    GROUP BY handled_at_code, day
    ORDER BY handled_at_code, day
    ON CONFLICT (region_code, day) DO UPDATE SET accepted = kept.accepted + excluded.accepted,
      decided = kept.decided + excluded.decided, on_time = kept.on_time + excluded.on_time,
      late = kept.late + excluded.late, timed = kept.timed + excluded.timed,
      working_days = kept.working_days + excluded.working_days
  $statement$, CASE TG_OP
    WHEN 'INSERT' THEN format(counted, 'new_cases', '1')
    WHEN 'DELETE' THEN format(counted, 'old_cases', '-1')
    ELSE format(counted, 'new_cases', '1') || ' UNION ALL ' || format(counted, 'old_cases', '-1')
  END);
  RETURN NULL;
END
$$;

-- Refuses cases of an unknown project or joint approval, as a foreign key would.
CREATE FUNCTION approvals.check_case_references() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_cases c LEFT JOIN approvals.project p ON p.code = c.project_code
    WHERE c.project_code IS NOT NULL AND p.code IS NULL
  ) OR EXISTS (
    SELECT FROM new_cases c LEFT JOIN approvals.joint_approval j ON j.number = c.joint_approval_number
    WHERE c.joint_approval_number IS NOT NULL AND j.number IS NULL
  ) THEN
    RAISE foreign_key_violation USING MESSAGE = 'a case names a project or joint approval that is not in the register';
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER check_case_references_insert AFTER INSERT ON approvals.approval_case
  REFERENCING NEW TABLE AS new_cases FOR EACH STATEMENT EXECUTE FUNCTION approvals.check_case_references();
CREATE TRIGGER check_case_references_update AFTER UPDATE ON approvals.approval_case
  REFERENCING NEW TABLE AS new_cases FOR EACH STATEMENT EXECUTE FUNCTION approvals.check_case_references();
CREATE TRIGGER keep_case_statistics_insert AFTER INSERT ON approvals.approval_case
  REFERENCING NEW TABLE AS new_cases FOR EACH STATEMENT EXECUTE FUNCTION approvals.keep_case_statistics();
CREATE TRIGGER keep_case_statistics_update AFTER UPDATE ON approvals.approval_case
  REFERENCING OLD TABLE AS old_cases NEW TABLE AS new_cases FOR EACH STATEMENT EXECUTE FUNCTION approvals.keep_case_statistics();
CREATE TRIGGER keep_case_statistics_delete AFTER DELETE ON approvals.approval_case
  REFERENCING OLD TABLE AS old_cases FOR EACH STATEMENT EXECUTE FUNCTION approvals.keep_case_statistics();

-- 7+X 会商: seven standing members and any number of ad hoc ones.
CREATE TABLE approvals.consultation (
  number                text           PRIMARY KEY,
  topic                 text           NOT NULL,
  project_code          text           REFERENCES approvals.project,
  joint_approval_number text           REFERENCES approvals.joint_approval,
  opened_on             date           NOT NULL,
  closed_on             date,
  conclusion            text,
  version               integer        NOT NULL DEFAULT 1,
  source                text           NOT NULL,
  batch_id              uuid           NOT NULL,
  recorded_at           timestamptz(3) NOT NULL,
  CHECK (closed_on >= opened_on),
  CHECK ((closed_on IS NULL) = (conclusion IS NULL))
);
CREATE INDEX consultation_project ON approvals.consultation (project_code, number) WHERE project_code IS NOT NULL;
CREATE INDEX consultation_joint ON approvals.consultation (joint_approval_number, number) WHERE joint_approval_number IS NOT NULL;
CREATE INDEX consultation_opened ON approvals.consultation (opened_on, number);

CREATE TABLE approvals.consultation_member (
  id                  text           PRIMARY KEY,
  consultation_number text           NOT NULL REFERENCES approvals.consultation,
  organ_code          text           NOT NULL,
  standing            boolean        NOT NULL,
  opinion             text           CHECK (opinion IN ('AGREED', 'CONDITIONALLY_AGREED', 'OPPOSED')),
  comment             text,
  given_on            date,
  version             integer        NOT NULL DEFAULT 1,
  source              text           NOT NULL,
  batch_id            uuid           NOT NULL,
  recorded_at         timestamptz(3) NOT NULL,
  UNIQUE (consultation_number, organ_code),
  CHECK ((opinion IS NULL) = (given_on IS NULL)),
  CHECK (opinion = 'AGREED' OR opinion IS NULL OR comment IS NOT NULL)
);

-- 三级代办网络: one active agent per project.
CREATE TABLE approvals.agent (
  code        text           PRIMARY KEY,
  name        text           NOT NULL,
  level       text           NOT NULL CHECK (level IN ('DISTRICT', 'TOWN', 'VILLAGE')),
  region_code text           NOT NULL CHECK (region_code ~ '^[0-9]{12}$'),
  station     text           NOT NULL,
  since       date           NOT NULL,
  until       date,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CHECK (until >= since)
);
CREATE INDEX agent_region ON approvals.agent (region_code, code);

CREATE TABLE approvals.agent_assignment (
  id           text           PRIMARY KEY,
  agent_code   text           NOT NULL REFERENCES approvals.agent,
  project_code text           NOT NULL REFERENCES approvals.project,
  assigned_on  date           NOT NULL,
  ended_on     date,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL,
  CHECK (ended_on >= assigned_on)
);
CREATE UNIQUE INDEX agent_assignment_active ON approvals.agent_assignment (project_code) WHERE ended_on IS NULL;
CREATE INDEX agent_assignment_project ON approvals.agent_assignment (project_code, assigned_on);
CREATE INDEX agent_assignment_agent ON approvals.agent_assignment (agent_code, assigned_on);

CREATE TABLE approvals.problem (
  number         text           PRIMARY KEY,
  title          text           NOT NULL,
  project_code   text           REFERENCES approvals.project,
  raised_by_code text           NOT NULL,
  raised_on      date           NOT NULL,
  owner_code     text           NOT NULL,
  resolved_on    date,
  resolution     text,
  version        integer        NOT NULL DEFAULT 1,
  source         text           NOT NULL,
  batch_id       uuid           NOT NULL,
  recorded_at    timestamptz(3) NOT NULL,
  CHECK (resolved_on >= raised_on),
  CHECK ((resolved_on IS NULL) = (resolution IS NULL))
);
CREATE INDEX problem_project ON approvals.problem (project_code, number) WHERE project_code IS NOT NULL;
CREATE INDEX problem_raised ON approvals.problem (raised_on, number);
CREATE INDEX problem_resolved ON approvals.problem (resolved_on);

CREATE TABLE approvals.visit (
  number      text           PRIMARY KEY,
  visited_on  date           NOT NULL,
  agent_code  text           NOT NULL REFERENCES approvals.agent,
  topic       text           NOT NULL,
  outcome     text           NOT NULL,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);
CREATE INDEX visit_visited ON approvals.visit (visited_on, number);
CREATE INDEX visit_agent ON approvals.visit (agent_code, number);

CREATE TABLE approvals.visit_project (
  id           text           PRIMARY KEY,
  visit_number text           NOT NULL REFERENCES approvals.visit,
  project_code text           NOT NULL REFERENCES approvals.project,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL,
  UNIQUE (visit_number, project_code)
);
CREATE INDEX visit_project_project ON approvals.visit_project (project_code, visit_number);

-- 三提前: work before acceptance; it never starts a clock, so it stands apart from the cases.
CREATE TABLE approvals.early_involvement (
  number       text           PRIMARY KEY,
  project_code text           NOT NULL REFERENCES approvals.project,
  organ_code   text           NOT NULL,
  kind         text           NOT NULL CHECK (kind IN ('CONSULTING', 'SITE_INSPECTION', 'DOCUMENT_REVIEW')),
  involved_on  date           NOT NULL,
  note         text           NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE INDEX early_involvement_project ON approvals.early_involvement (project_code, involved_on);

CREATE TABLE approvals.campaign (
  code        text           PRIMARY KEY,
  name        text           NOT NULL,
  kind        text           NOT NULL CHECK (kind IN ('SERVICE_MONTH', 'HUNDRED_DAY_DRIVE', 'LOOK_BACK', 'CLEARANCE')),
  starts_on   date           NOT NULL,
  ends_on     date           NOT NULL,
  closed_on   date,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CHECK (ends_on >= starts_on),
  CHECK (closed_on >= starts_on)
);

CREATE TABLE approvals.campaign_target (
  id            text           PRIMARY KEY,
  campaign_code text           NOT NULL REFERENCES approvals.campaign,
  position      integer        NOT NULL,
  name          text           NOT NULL,
  unit          text           NOT NULL,
  goal          numeric(16, 2) NOT NULL,
  at_start      numeric(16, 2) NOT NULL,
  reached       numeric(16, 2),
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  UNIQUE (campaign_code, position)
);

CREATE TABLE approvals.campaign_finding (
  number        text           PRIMARY KEY,
  campaign_code text           NOT NULL REFERENCES approvals.campaign,
  organ_code    text           NOT NULL,
  finding       text           NOT NULL,
  found_on      date           NOT NULL,
  remedy        text,
  resolved_on   date,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  CHECK (resolved_on >= found_on),
  CHECK (resolved_on IS NULL OR remedy IS NOT NULL)
);
CREATE INDEX campaign_finding_campaign ON approvals.campaign_finding (campaign_code, number);

CREATE TABLE approvals.roadmap (
  project_code    text           PRIMARY KEY REFERENCES approvals.project,
  process_code    text           NOT NULL,
  process_version integer        NOT NULL,
  drawn_on        date           NOT NULL,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL
);

CREATE TABLE approvals.roadmap_step (
  id                text           PRIMARY KEY,
  project_code      text           NOT NULL REFERENCES approvals.roadmap,
  position          integer        NOT NULL,
  code              text           NOT NULL,
  name              text           NOT NULL,
  stage             text           NOT NULL CHECK (stage IN ('INITIATION', 'DESIGN_REVIEW', 'DRAWING_REVIEW', 'COMPLETION_ACCEPTANCE')),
  organ_code        text           NOT NULL,
  working_days      integer        NOT NULL CHECK (working_days > 0),
  milestone         boolean        NOT NULL,
  planned_start_on  date           NOT NULL,
  planned_finish_on date           NOT NULL,
  actual_start_on   date,
  actual_finish_on  date,
  version           integer        NOT NULL DEFAULT 1,
  source            text           NOT NULL,
  batch_id          uuid           NOT NULL,
  recorded_at       timestamptz(3) NOT NULL,
  UNIQUE (project_code, position),
  CHECK (planned_finish_on >= planned_start_on),
  CHECK (actual_finish_on >= actual_start_on)
);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.known_region FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.known_key FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.project FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.joint_approval FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.approval_case FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.consultation FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.consultation_member FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.agent FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.agent_assignment FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.problem FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.visit FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.visit_project FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.early_involvement FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.campaign FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.campaign_target FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.campaign_finding FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.roadmap FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('project_code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.roadmap_step FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
