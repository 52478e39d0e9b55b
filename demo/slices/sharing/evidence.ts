import { startOfCivilDate } from '#schema/clock.ts'
import type { Evidence } from '../../../subgraphs/sharing/__generated__/prisma/client.ts'
import { chainEvidence, type EvidenceContent } from '../../../subgraphs/sharing/rules/evidence.ts'
import { createRandom, type Random } from '../../random.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'

const days = 30
const readsPerDay = 8

/** Who reads, as system or post and never as a person. */
const actors = [
  'land-system',
  'planning-system',
  'construction-system',
  'commerce-system',
  'hall-screen',
  'portal',
  'e-supervision',
] as const

/** Evidence of the last thirty days: reads through the graph, some of them refused, in one chain. */
export function* evidenceRows(world: World): Generator<SliceRow<Evidence>> {
  for (const entry of chainEvidence(reads(world))) {
    yield { number: `LH${String(entry.sequence).padStart(10, '0')}`, ...entry }
  }
}

function* reads(world: World): Generator<EvidenceContent> {
  const random = createRandom(world.seed, 'sharing.evidence')
  for (let day = 1 - days; day <= 0; day++) {
    const start = startOfCivilDate(addDays(world.until, day)).getTime() + 8.5 * 3_600_000
    for (let read = 0; read < readsPerDay; read++) {
      const at = new Date(start + read * 3_600_000 + random.int(0, 3_599_999))
      yield random.chance(0.1) ? deniedRead(random, at) : allowedRead(random, world, at)
    }
  }
}

function allowedRead(random: Random, { projects, enterprises, parcels }: World, at: Date): EvidenceContent {
  const [operation, subject] = random.pick([
    ['ProjectInFull', `Project:${random.pick(projects).code}`],
    ['EnterpriseWithLicences', `Enterprise:${random.pick(enterprises).uscc}`],
    ['ParcelWithLineage', `Parcel:${random.pick(parcels).code}`],
    ['AuditPage', null],
  ] as const)
  return { actor: random.pick(actors), operation, subject, decision: 'ALLOWED', reason: null, at }
}

function deniedRead(random: Random, at: Date): EvidenceContent {
  const [operation, reason] = random.pick([
    ['ComplaintWithContact', '无权查看个人信息：未说明使用目的'],
    ['EvidenceTrail', '留痕记录不予共享'],
    ['MortgagesOfParcel', '有条件共享：申请尚未获同意'],
  ] as const)
  return { actor: random.pick(actors), operation, subject: null, decision: 'DENIED', reason, at }
}
