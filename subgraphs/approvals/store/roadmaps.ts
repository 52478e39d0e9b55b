import { civilDate } from '#schema/clock.ts'
import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type * as Model from '../__generated__/prisma/client.ts'
import type { DrawnRoadmap } from '../rules/roadmap/computeRoadmap.ts'
import type { StepProgress } from '../rules/roadmap/forecastRoadmap.ts'
import type { ProcessTemplate, TemplateStep } from '../rules/roadmap/processTemplate.ts'

/** A roadmap as it is kept, with the key of its process. */
export interface StoredRoadmap extends DrawnRoadmap {
  /** `code@version`. */
  readonly template: string
}

/** What really happened with one step of a project. */
export interface StoredProgress extends StepProgress {
  readonly projectCode: string
  readonly code: string
}

/** How many projects took a version of a process, and what came of them. */
export interface ProcessCounts {
  readonly projects: number
  readonly finished: number
  readonly finishedWithin: number
}

/** The roadmaps of projects. */
export async function roadmapsOf(statements: Statements, projects: readonly string[]): Promise<StoredRoadmap[]> {
  const rows = await statements.query<Stored<Model.Roadmap>>(
    'approvals.roadmap by project',
    'SELECT * FROM approvals.roadmap WHERE project_code = ANY($1::text[])',
    [projects],
  )
  return rows.map(({ processCode, processVersion, ...row }) => ({
    ...row,
    template: `${processCode}@${processVersion}`,
    drawnOn: civilDate(row.drawnOn),
    startsOn: civilDate(row.startsOn),
    finishedOn: dayOf(row.finishedOn),
  }))
}

/** What really happened with the steps of projects. */
export async function progressOf(statements: Statements, projects: readonly string[]): Promise<StoredProgress[]> {
  const rows = await statements.query<Stored<Model.RoadmapStep>>(
    'approvals.roadmap_step by project',
    'SELECT * FROM approvals.roadmap_step WHERE project_code = ANY($1::text[])',
    [projects],
  )
  return rows.map(({ projectCode, code, actualStartOn, actualFinishOn }) => ({
    projectCode,
    code,
    actualStartOn: civilDate(actualStartOn),
    actualFinishOn: dayOf(actualFinishOn),
  }))
}

/** Processes by `code@version`. */
export const templatesOf = (statements: Statements, keys: readonly string[]): Promise<ProcessTemplate[]> =>
  readTemplates(statements, 'by version', 'code_version = ANY($1::text[])', keys)

/** The processes that are in force on a civil date, by code and version. */
export const templatesOn = (statements: Statements, day: string): Promise<ProcessTemplate[]> =>
  readTemplates(
    statements,
    'on a day',
    `valid_from <= $1::date AND coalesce(valid_until, 'infinity') >= $1::date AND coalesce(pilot_ends_on, 'infinity') >= $1::date`,
    day,
  )

/** All versions of a process, the last one first. */
export const templateVersions = (statements: Statements, code: string): Promise<ProcessTemplate[]> =>
  readTemplates(statements, 'by code', 'code = $1', code, 'template_version DESC')

async function readTemplates(
  statements: Statements,
  name: string,
  where: string,
  value: unknown,
  order = 'code, template_version',
): Promise<ProcessTemplate[]> {
  const rows = await statements.query<Stored<Model.ProcessTemplate>>(
    `approvals.process_template ${name}`,
    `SELECT * FROM approvals.process_template WHERE ${where} ORDER BY ${order}`,
    [value],
  )
  return rows.map((row) => ({
    ...row,
    validFrom: civilDate(row.validFrom),
    validUntil: dayOf(row.validUntil),
    pilotEndsOn: dayOf(row.pilotEndsOn),
    steps: row.steps as unknown as TemplateStep[],
  }))
}

/** How many projects took a version of a process and what came of them. */
export async function countProcess(statements: Statements, code: string, version: number): Promise<ProcessCounts> {
  const [counts] = await statements.query<ProcessCounts>(
    'approvals process counts',
    `SELECT count(*)::int AS projects, count(finished_on)::int AS finished,
       (count(*) FILTER (WHERE elapsed_working_days <= joint_working_days))::int AS finished_within
     FROM approvals.roadmap WHERE process_code = $1 AND process_version = $2`,
    [code, version],
  )
  return counts as ProcessCounts
}

const dayOf = (date: Date | null): string | null => (date === null ? null : civilDate(date))
