import { endOfCivilDate } from '#schema/clock.ts'
import type { Organ, PolicyInstrument } from '../../../subgraphs/services/__generated__/prisma/client.ts'
import { POLICIES } from '../../reference/policies.ts'
import type { OrganKey } from '../../reference/types.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'

/** The first department was connected this long before the data ends, the others one after the other. */
const firstConnectedDaysAgo = 1_000
const daysBetweenConnections = 45

/** The register of organs; connected systems publish every night. */
export function organRows({ organs, until }: World): SliceRow<Organ>[] {
  const connected = organs.filter((organ) => organ.connected)
  return organs.map((organ) => {
    const place = connected.indexOf(organ)
    const since = addDays(until, place * daysBetweenConnections - firstConnectedDaysAgo)
    return {
      code: organ.code,
      name: organ.name,
      shortName: organ.shortName,
      licensing: organ.licensing,
      uscc: organ.uscc,
      connectedSince: place < 0 ? null : since,
      lastPublishedAt: place < 0 ? null : endOfCivilDate(addDays(until, -1)),
    }
  })
}

/** Finds the public code of an organ by the name that the reference content uses. @throws TypeError for an unknown one. */
export function createOrganCodes({ organs }: World): (key: OrganKey) => string {
  const codes = new Map(organs.map(({ key, code }) => [key, code]))
  return (key) => {
    const code = codes.get(key)
    if (code === undefined) throw new TypeError(`The world has no organ ${key}.`)
    return code
  }
}

/** The policy instruments that bind the office. */
export const policyRows = (): SliceRow<PolicyInstrument>[] =>
  POLICIES.map((policy) => ({
    code: policy.code,
    title: policy.title,
    kind: policy.kind,
    documentNumber: policy.documentNumber ?? null,
    issuedBy: policy.issuedBy,
    issuedOn: policy.issuedOn ?? null,
    effectiveOn: policy.effectiveOn ?? null,
  }))
