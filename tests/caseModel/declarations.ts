import fc from 'fast-check'
import { expect } from 'vitest'
import { hashOf } from '../cases/data.ts'
import { checkAll } from './invariants.ts'
import { lastOpinion, type Model, type ModelCase, type ModelClock, type ModelIntake } from './model.ts'
import { type Answer, conditions, type Declaration, type Item, type Ledger, validUntil } from './openLedger.ts'
import { count, type Tally } from './tally.ts'

type Command = fc.AsyncCommand<Model, Ledger>

/** What a case starts with: its item, and what a former one left where it is declared again. */
interface Start {
  readonly item: Item
  readonly mock: boolean
  readonly conditions: ReadonlyMap<string, boolean>
  readonly opinions: ModelCase['opinions']
}

/** Adds the cases of an intake to the model, as they were read, and compares them with it. */
function addIntake(model: Model, read: Answer, declaredBy: string, starts: readonly Start[]): void {
  const documents: ModelIntake = new Map(
    read.materials.map(({ name, contentHash }: Answer): [string, string] => [name, contentHash]),
  )
  const joint = starts.length > 1
  const clocks: ModelClock[] = read.cases.map(({ clock }: Answer) => ({
    limit: clock.limitWorkingDays,
    joint,
    startedOn: null,
    pauses: [],
    extensions: [],
    formal: new Set<ModelCase>(),
  }))
  const added = starts.map(({ item, mock, conditions: terms, opinions }, index): ModelCase => ({
    number: read.cases[index].number,
    item,
    intake: documents,
    clock: clocks[joint ? 0 : index] as ModelClock,
    conditions: new Map(terms),
    validUntil,
    declaredBy,
    status: 'DECLARED',
    mode: mock ? 'MOCK' : 'FORMAL',
    organ: read.cases[index].organ.code,
    version: read.cases[index].version,
    dueOn: null,
    movedOn: '',
    corrections: 0,
    onFastTrack: false,
    refused: false,
    repeated: false,
    stoppedOn: null,
    opinions: [...opinions],
    elapsed: null,
    steps: [],
  }))
  model.cases.push(...added)
  model.intakes.push({ number: read.number, documents, cases: added })
  checkAll(model, read.cases)
}

/** Declares one item or two; the same declaration sent again opens nothing. */
export async function declare(model: Model, ledger: Ledger, declaration: Declaration): Promise<void> {
  const { joint, mock } = declaration
  model.tick += 1
  ledger.setTime(model)
  const [{ intake }, again] = await ledger.declare(model.project, declaration)
  expect(again.intake.number).toBe(intake.number)
  const terms = new Map(mock ? conditions.map((name) => [name, false]) : [])
  const items = joint ? ledger.items : ledger.items.slice(0, 1)
  addIntake(
    model,
    intake,
    'APPLICANT',
    items.map((item) => ({ item, mock, conditions: terms, opinions: [] })),
  )
}

class Declare implements Command {
  private readonly declaration: Declaration
  constructor(declaration: Declaration) {
    this.declaration = declaration
  }
  check = ({ cases, today }: Readonly<Model>): boolean => cases.length < 8 && today < validUntil
  run = (model: Model, ledger: Ledger): Promise<void> => declare(model, ledger, this.declaration)
  toString = (): string => `declare ${JSON.stringify(this.declaration)}`
}

/** Who declares again, which intake, and whether with another edition of the first document. */
interface Wish {
  readonly which: number
  readonly role: 'APPLICANT' | 'WINDOW_CLERK' | 'CASE_HANDLER'
  readonly changes: boolean
}

/** What did not bring a grant is declared again, once; opinions and documents go with it. */
class Resubmit implements Command {
  private made = 'nothing yet'
  private readonly wish: Wish
  private readonly tally: Tally
  constructor(wish: Wish, tally: Tally) {
    this.wish = wish
    this.tally = tally
  }
  check = ({ cases }: Readonly<Model>): boolean => cases.length < 10

  async run(model: Model, ledger: Ledger): Promise<void> {
    const { which, role, changes } = this.wish
    const former = model.intakes[which % model.intakes.length]
    if (former === undefined) return
    const again = former.cases.filter((one) => isRepeatable(one) && !one.repeated)
    const foreseen = foresee(model, role, former.cases, again)
    this.made = `declare again by ${role}: ${foreseen}`
    count(this.tally, foreseen === 'TAKEN' ? 'RESUBMIT' : foreseen)
    model.tick += 1
    ledger.setTime(model)
    const [name = ''] = [...former.documents.keys()]
    const materials = changes && name !== '' ? [{ name, contentHash: hashOf(`${name} ${model.tick}`) }] : []
    const answer = await ledger.resubmit(former.number, materials, role)
    if (isRefusedAs(foreseen, answer)) return
    addIntake(model, answer.intake, role, again.map(startOf))
    for (const one of again) one.repeated = true
  }

  toString = (): string => this.made
}

const isRepeatable = ({ refused, status }: ModelCase): boolean =>
  refused || status === 'NOT_ACCEPTED' || status === 'WITHDRAWN'

function foresee({ today }: Model, role: string, former: readonly ModelCase[], again: readonly ModelCase[]): string {
  if (role === 'CASE_HANDLER') return 'FORBIDDEN'
  if (role === 'APPLICANT' && former.some(({ declaredBy }) => declaredBy !== role)) return 'FORBIDDEN'
  if (again.length === 0) return 'NOTHING_TO_REPEAT'
  return again.some((one) => one.mode === 'MOCK' && one.validUntil < today) ? 'MOCK_EXPIRED' : 'TAKEN'
}

/** What came of a wish is what was foreseen; whether that was a refusal. */
function isRefusedAs(foreseen: string, { code = 'TAKEN' }: Answer): boolean {
  expect(code).toBe(foreseen)
  return foreseen !== 'TAKEN'
}

/** The last opinion of the organ goes with the case, and the conditions that are met stay so. */
function startOf(one: ModelCase): Start {
  const last = lastOpinion(one)
  const mock = one.mode === 'MOCK'
  return { item: one.item, mock, conditions: mock ? one.conditions : new Map(), opinions: last ? [last] : [] }
}

/** Declarations, and what is declared again. */
export const declarations = (tally: Tally): fc.Arbitrary<Command>[] => [
  fc
    .record({
      joint: fc.boolean(),
      mock: fc.boolean(),
      complete: fc.constantFrom(true, true, true, true, true, true, false),
    })
    .map((declaration) => new Declare(declaration)),
  fc
    .record({
      which: fc.nat(9),
      role: fc.constantFrom<Wish['role'][]>('APPLICANT', 'APPLICANT', 'WINDOW_CLERK', 'CASE_HANDLER'),
      changes: fc.boolean(),
    })
    .map((wish) => new Resubmit(wish, tally)),
]
