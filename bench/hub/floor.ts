import Fastify from 'fastify'
import pg from 'pg'

/**
 * The floor under the hub: the same answers by one hand-written SQL statement each, across the schemas of all departments, in a
 * bare Fastify route. It plans, checks and federates nothing. `node bench/hub/floor.ts` with DATABASE_URL and PORT; each query
 * by its name: `POST /audit%20page%2C%20all%20by%20number` with the variables as JSON.
 */
const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`

const auditPage = (where: string, order: string): string => `
  WITH page AS (SELECT * FROM approvals.approval_case c WHERE ${where} ORDER BY ${order} LIMIT 101),
  shown AS (SELECT row_number() OVER (ORDER BY ${order}) AS place, c.* FROM page c ORDER BY ${order} LIMIT 100)
  SELECT json_build_object('approvalCases', json_build_object('nodes', (
    SELECT json_agg(json_build_object('number', c.number, 'status', c.status, 'acceptedAt', c.accepted_at, 'dueOn', c.due_on,
      'decidedAt', c.decided_at,
      'serviceItem', (SELECT json_build_object('name', i.name, 'promisedWorkingDays', i.promised_working_days)
        FROM services.service_item i WHERE i.code_version = c.service_item_code || '@' || c.service_item_version),
      'project', (SELECT json_build_object('name', p.name) FROM approvals.project p WHERE p.code = c.project_code),
      'region', (SELECT json_build_object('name', r.name) FROM services.region r WHERE r.code = c.region_code),
      'applicant', (SELECT json_build_object('name', e.name) FROM commerce.enterprise e WHERE e.uscc = c.applicant_uscc)
    ) ORDER BY c.place) FROM shown c),
    'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 100 FROM page))))::text AS answer`

const regionOf = (alias: string): string => `'code', ${alias}.code, 'name', ${alias}.name, 'level', ${alias}.level`

const childrenOf = (parent: string, alias: string, limit: number): string => `
  (SELECT ${alias}.* FROM services.region ${alias} WHERE ${alias}.parent_code = ${parent}.code AND ${alias}.status <> 'RETIRED'
   ORDER BY ${alias}.code LIMIT ${limit})`

const statsOf = (low: string, high: string): string => `
  (SELECT json_build_object('accepted', coalesce(sum(s.accepted), 0), 'decided', coalesce(sum(s.decided), 0),
     'onTime', coalesce(sum(s.on_time), 0), 'late', coalesce(sum(s.late), 0),
     'averageWorkingDays', sum(s.working_days)::float8 / nullif(sum(s.timed), 0))
   FROM approvals.case_statistics s WHERE s.region_code BETWEEN ${low} AND ${high} AND s.day BETWEEN $1 AND $2)`

const certificate = (alias: string): string =>
  `'number', ${alias}.number, 'issuedOn', ${alias}.issued_on, 'status', ${alias}.status`

/** The statement of each named query; its values are taken from the variables in this order. */
const statements: Readonly<Record<string, { readonly text: string; values(variables: Variables): unknown[] }>> = {
  'village services': {
    text: `SELECT json_build_object('region', json_build_object('name', r.name, 'serviceItems', json_build_object('nodes', (
      SELECT json_agg(json_build_object('name', i.name, 'promisedWorkingDays', i.promised_working_days,
        'organ', json_build_object('name', o.name),
        'outlet', (SELECT json_build_object('handledAt', json_build_object('name', at.name), 'hall', json_build_object('name', h.name))
          FROM services.service_offer f JOIN services.service_hall h ON h.code = f.hall_code
          JOIN services.region at ON at.code = h.region_code
          WHERE f.item_code = i.code AND f.region_code = ANY(services.region_path(r.code))
            AND h.valid_from <= ${today} AND coalesce(h.valid_until, 'infinity') >= ${today}
          ORDER BY f.region_code DESC LIMIT 1)) ORDER BY i.code_version)
      FROM (SELECT * FROM services.service_item t
        WHERE t.valid_from <= ${today} AND coalesce(t.valid_until, 'infinity') >= ${today} AND EXISTS (
          SELECT FROM services.service_offer f JOIN services.service_hall h ON h.code = f.hall_code
          WHERE f.item_code = t.code AND f.region_code = ANY(services.region_path(r.code))
            AND h.valid_from <= ${today} AND coalesce(h.valid_until, 'infinity') >= ${today})
        ORDER BY t.code, t.code_version LIMIT 20) i JOIN services.organ o ON o.code = i.organ_code))))::text AS answer
      FROM services.region r WHERE r.code = $1`,
    values: ({ village }) => [village],
  },
  'region tree': {
    text: `SELECT json_build_object('region', json_build_object('name', d.name, 'children', json_build_object('nodes', (
      SELECT json_agg(json_build_object(${regionOf('t')}, 'children', json_build_object('nodes', (
        SELECT coalesce(json_agg(json_build_object(${regionOf('v')}) ORDER BY v.code), '[]') FROM ${childrenOf('t', 'v', 100)} v)))
        ORDER BY t.code) FROM ${childrenOf('d', 't', 20)} t))))::text AS answer
      FROM services.region d WHERE d.code = '330211000000'`,
    values: () => [],
  },
  'audit page, open cases by due day': {
    text: auditPage(`c.status = 'ACCEPTED'`, `coalesce(c.due_on, 'infinity'), c.number`),
    values: () => [],
  },
  'audit page, an organ by acceptance': {
    text: auditPage(`c.organ_code = 'PLANNING'`, `coalesce(c.accepted_at, '-infinity') DESC, c.number DESC`),
    values: () => [],
  },
  'audit page, all by number': { text: auditPage('true', 'c.number'), values: () => [] },
  enterprise: {
    text: `SELECT json_build_object('enterprise', json_build_object('name', e.name,
      'region', (SELECT json_build_object('name', r.name) FROM services.region r WHERE r.code = e.region_code),
      'licences', (SELECT coalesce(json_agg(json_build_object('number', l.number, 'status', l.status) ORDER BY l.number), '[]')
        FROM commerce.business_licence l WHERE l.enterprise_uscc = e.uscc),
      'projects', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('code', p.code, 'name', p.name,
        'stage', p.stage) ORDER BY p.code), '[]') FROM (SELECT * FROM approvals.project WHERE developer_uscc = e.uscc
        ORDER BY code LIMIT 20) p)),
      'approvalCases', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('number', c.number,
        'status', c.status, 'serviceItem', (SELECT json_build_object('name', i.name) FROM services.service_item i
          WHERE i.code_version = c.service_item_code || '@' || c.service_item_version)) ORDER BY c.number DESC), '[]')
        FROM (SELECT * FROM approvals.approval_case WHERE applicant_uscc = e.uscc ORDER BY number DESC LIMIT 20) c))))::text AS answer
      FROM commerce.enterprise e WHERE e.uscc = $1`,
    values: ({ enterprise }) => [enterprise],
  },
  'project in full': {
    text: `SELECT json_build_object('project', json_build_object('name', p.name, 'stage', p.stage,
      'region', (SELECT json_build_object('name', r.name, 'ancestors', (
          SELECT coalesce(json_agg(json_build_object('name', a.name) ORDER BY a.code DESC), '[]') FROM services.region a
          WHERE a.code = ANY(services.region_path(r.code)) AND a.code <> r.code))
        FROM services.region r WHERE r.code = p.region_code),
      'developer', (SELECT json_build_object('name', e.name, 'uscc', e.uscc) FROM commerce.enterprise e WHERE e.uscc = p.developer_uscc),
      'parcels', (SELECT json_agg(json_build_object('code', l.code, 'areaM2', l.area_m2::text, 'landUse', l.land_use,
        'status', l.status) ORDER BY l.code) FROM land.parcel l WHERE l.project_code = p.code AND l.status <> 'RETIRED'),
      'planningPermits', (SELECT json_agg(json_build_object('__typename',
        CASE k.kind WHEN 'LAND_USE' THEN 'LandUsePlanningPermit' ELSE 'ConstructionPlanningPermit' END, ${certificate('k')}) ORDER BY k.issued_on, k.number)
        FROM planning.planning_permit k WHERE k.project_code = p.code),
      'constructionPermits', (SELECT json_agg(json_build_object(${certificate('k')}) ORDER BY k.number)
        FROM construction.construction_permit k WHERE k.project_code = p.code),
      'indicators', (SELECT json_agg(json_build_object('indicator', v.indicator, 'organ', v.organ, 'basis', v.basis,
        'value', v.value, 'unit', v.unit)) FROM (
          SELECT indicator, 'PLANNING' AS organ, 'APPROVED' AS basis, value::text, unit FROM planning.building_indicator
            WHERE project_code = p.code
          UNION ALL
          SELECT indicator, 'CONSTRUCTION', basis, value::text, unit FROM construction.building_indicator
            WHERE project_code = p.code) v),
      'approvalCases', json_build_object('nodes', (SELECT json_agg(json_build_object('number', c.number, 'status', c.status,
        'serviceItem', (SELECT json_build_object('name', i.name) FROM services.service_item i
          WHERE i.code_version = c.service_item_code || '@' || c.service_item_version),
        'result', c.result_number) ORDER BY c.number DESC)
        FROM (SELECT * FROM approvals.approval_case WHERE project_code = p.code ORDER BY number DESC LIMIT 20) c))))::text AS answer
      FROM approvals.project p WHERE p.code = $1`,
    values: ({ project }) => [project],
  },
  statistics: {
    text: `SELECT json_build_object('region', json_build_object('caseStats', ${statsOf(`'330211000000'`, `'330211999999'`)},
      'children', json_build_object('nodes', (SELECT json_agg(json_build_object('name', t.name,
        'caseStats', ${statsOf('t.code', `left(t.code, 9) || '999'`)}) ORDER BY t.code)
        FROM services.region t WHERE t.parent_code = '330211000000' AND t.status <> 'RETIRED'))))::text AS answer`,
    values: ({ year }) => [year?.from, year?.to],
  },
}

interface Variables {
  readonly village?: string
  readonly project?: string
  readonly enterprise?: string
  readonly year?: { readonly from: string; readonly to: string }
}

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })
const app = Fastify()
app.post<{ Params: { name: string }; Body: Variables }>('/:name', async ({ params: { name }, body }, reply) => {
  const statement = statements[name]
  if (!statement) return reply.code(404).send({ expected: Object.keys(statements) })
  const { rows } = await pool.query<{ answer: string }>({ name, text: statement.text, values: statement.values(body) })
  return reply.type('application/json').send(`{"data":${rows[0]?.answer}}`)
})
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
process.stdout.write('listening\n')
