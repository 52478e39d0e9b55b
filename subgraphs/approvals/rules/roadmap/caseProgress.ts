import type { StepProgress } from './forecastRoadmap.ts'

/** What happened to the case of a step; civil dates. */
export interface CaseProgress {
  readonly what: 'ACCEPTED' | 'GRANTED' | 'REVOKED'
  readonly today: string
  /** Null before. */
  readonly acceptedOn: string | null
  readonly decidedOn: string | null
}

/** The days of a step after something happened to its case. */
export interface CaseDays {
  readonly startedOn: string
  readonly finishedOn: string | null
}

/**
 * What a step of a roadmap takes from the case of its service item: it starts with the first acceptance and ends with the first grant; where that
 * grant is revoked it is open again. Null where nothing changes.
 */
export function daysByCase(known: StepProgress | undefined, progress: CaseProgress): CaseDays | null {
  const { what, today, acceptedOn, decidedOn } = progress
  const startedOn = known?.actualStartOn ?? acceptedOn ?? today
  const finishedOn = known?.actualFinishOn ?? null
  if (what === 'ACCEPTED') return known === undefined ? { startedOn, finishedOn } : null
  if (what === 'GRANTED') return finishedOn === null ? { startedOn, finishedOn: today } : null
  return finishedOn !== null && finishedOn === decidedOn ? { startedOn, finishedOn: null } : null
}
