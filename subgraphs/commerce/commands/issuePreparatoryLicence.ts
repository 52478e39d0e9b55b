import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { readInput } from '#schema/publishing/readInput.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import { licences } from '../datasets/licences.ts'
import { scopeItems } from '../datasets/scopeItems.ts'
import { commerceRefusals } from '../rules/refusals.ts'
import { type Obstacle, scopeObstacle, type ScopeRequest } from '../rules/scope.ts'
import { commerceOrgan } from '../rules.ts'
import {
  type EnterpriseRow,
  isNumberTaken,
  licenceInForce,
  lockEnterprise,
  nextScopeSerial,
  scopeFacts,
} from '../store/licences.ts'
import { openGatedScope, permitsOf } from '../store/permits.ts'

/** A preparatory licence as it is issued. */
export interface PreparatoryLicenceInput {
  readonly idempotencyKey: string
  readonly enterprise: string
  readonly number: string
  readonly scopeItems: readonly {
    readonly name: string
    readonly trade: string
    readonly gatedBy?: string | null | undefined
  }[]
  readonly issuedOn?: string | null | undefined
  readonly validUntil?: string | null | undefined
}

/** Which licence was issued. */
export interface LicenceIssued {
  readonly number: string
}

interface Application extends Omit<PreparatoryLicenceInput, 'scopeItems'> {
  readonly scopeItems: readonly ScopeRequest[]
  readonly issuedOn: string
  readonly validUntil: string | null
}

/**
 * 筹建执照 (先照后证): scope that needs no permit opens with the licence, gated scope is written down and waits; a permit that has
 * arrived before opens it at once. @throws ClientError UNAUTHENTICATED, FORBIDDEN, or BAD_USER_INPUT for a malformed text.
 */
export const createIssuePreparatoryLicence =
  (run: RunWrite, clock: Clock) =>
  (view: { readonly actor: Actor | null }, input: PreparatoryLicenceInput): Promise<LicenceIssued | Refused> => {
    const actor = requireActor(view, { roles: ['DECISION_MAKER', 'CASE_HANDLER'], organ: commerceOrgan.code })
    const { idempotencyKey: key, ...content } = input
    readInput(licences.fields, { idempotencyKey: key, number: input.number })
    for (const { name, gatedBy } of input.scopeItems) readInput(scopeItems.fields, { name, gatedBy })
    const today = civilDate(clock())
    const application: Application = {
      ...input,
      scopeItems: input.scopeItems.map((item) => ({ ...item, gatedBy: item.gatedBy ?? null })),
      issuedOn: input.issuedOn ?? today,
      validUntil: input.validUntil ?? null,
    }
    return run(actor, (write) =>
      answerOnce<LicenceIssued | Refused>(write, 'commerce', { scope: 'issuePreparatoryLicence', key, content }, () =>
        issue(write, application, today),
      ),
    )
  }

async function issue(write: Write, application: Application, today: string): Promise<LicenceIssued | Refused> {
  const { enterprise: uscc, number, issuedOn, validUntil } = application
  const enterprise = await lockEnterprise(write, uscc)
  const obstacle = (await findObstacle(write, enterprise, application)) ?? periodObstacle(application, today)
  if (obstacle !== null) return commerceRefusals.refuse(obstacle.code, obstacle)
  const certificate = { issuedOn, validUntil, status: 'VALID', legalEffect: true }
  await write.insert('business_licence', { number, enterpriseUscc: uscc, kind: 'PREPARATORY', ...certificate })
  await write.emit({ entity: 'business_licence', key: number, kind: 'ISSUED', payload: { enterprise: uscc } })
  if (enterprise?.status !== 'PREPARING') {
    await write.update('enterprise', 'uscc', uscc, { status: 'PREPARING' })
    await write.emit({ entity: 'enterprise', key: uscc, kind: 'PREPARING', payload: { licence: number } })
  }
  await insertScope(write, application)
  for (const permit of await permitsOf(write, uscc)) await openGatedScope(write, permit)
  return { number }
}

const closed: ReadonlySet<string> = new Set(['DEREGISTERED', 'REVOKED'])

async function findObstacle(
  write: Write,
  enterprise: EnterpriseRow | undefined,
  { enterprise: uscc, number, scopeItems: items }: Application,
): Promise<Obstacle | null> {
  const path = ['enterprise']
  if (enterprise === undefined) return { code: 'ENTERPRISE_UNKNOWN', parameters: { uscc }, path }
  const { status, withdrawnOn } = enterprise
  if (closed.has(status) || withdrawnOn !== null)
    return { code: 'ENTERPRISE_CLOSED', parameters: { uscc, status }, path }
  const held = await licenceInForce(write, uscc)
  if (held !== null) return { code: 'LICENCE_IN_FORCE', parameters: { number: held }, path }
  if (await isNumberTaken(write, number))
    return { code: 'LICENCE_NUMBER_USED', parameters: { number }, path: ['number'] }
  return scopeObstacle(items, await scopeFacts(write, uscc, items))
}

function periodObstacle({ issuedOn, validUntil }: Application, today: string): Obstacle | null {
  if (issuedOn > today) return { code: 'DAY_TO_COME', parameters: { on: issuedOn, today }, path: ['issuedOn'] }
  if (validUntil === null || validUntil >= issuedOn) return null
  return { code: 'PERIOD_REVERSED', parameters: { from: issuedOn, until: validUntil }, path: ['validUntil'] }
}

async function insertScope(
  write: Write,
  { enterprise: uscc, issuedOn, scopeItems: items }: Application,
): Promise<void> {
  const first = await nextScopeSerial(write, uscc)
  for (const [index, { name, trade: tradeCode, gatedBy }] of items.entries()) {
    const code = `${uscc}-${String(first + index).padStart(2, '0')}`
    const openedOn = gatedBy === null ? issuedOn : null
    await write.insert('scope_item', { code, enterpriseUscc: uscc, name, tradeCode, gatedBy, openedOn })
    await write.emit({ entity: 'scope_item', key: code, kind: 'REGISTERED', payload: { enterprise: uscc, gatedBy } })
  }
}
