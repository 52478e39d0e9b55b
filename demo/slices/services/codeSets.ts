import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EnumTypeDefinitionNode, type EnumValueDefinitionNode, Kind, parse } from 'graphql'
import type { CodeValue } from '../../../subgraphs/services/__generated__/prisma/client.ts'
import { STAGES } from '../../reference/stages.ts'
import type { SliceRow } from '../sliceRow.ts'

/** One value of a code set. */
interface Value {
  readonly code: string
  readonly zh: string
  readonly en: string
}

const root = join(import.meta.dirname, '..', '..', '..')

/** The enums that only say how to ask. */
const isTechnical = (name: string): boolean => name === 'OrderDirection' || name.endsWith('OrderField')

/**
 * The code sets: every enum that the subgraphs show, under its name, with the Chinese term that its description ends in, and
 * the four stages under the office's names (`Stage`) and the national ones (`NationalStage`, 国办发〔2019〕11号).
 */
export const codeSetRows = (): SliceRow<CodeValue>[] =>
  [...[...enumSets()].toSorted(([a], [b]) => (a < b ? -1 : 1)), ...stageSets()].flatMap(([setName, values]) =>
    values.map(({ code, zh, en }, index) => ({
      key: `${setName}.${code}`,
      setName,
      position: index + 1,
      code,
      labelZh: zh,
      labelEn: en,
    })),
  )

/** An enum that several subgraphs declare is one set, with the values of all of them. */
function enumSets(): Map<string, readonly Value[]> {
  const sets = new Map<string, readonly Value[]>()
  for (const file of schemaFiles()) {
    const { definitions } = parse(readFileSync(file, 'utf8'))
    for (const definition of definitions) {
      if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || isTechnical(definition.name.value)) continue
      const known = sets.get(definition.name.value) ?? []
      sets.set(definition.name.value, [...known, ...newValues(definition, known)])
    }
  }
  return sets
}

function schemaFiles(): readonly string[] {
  const subgraphs = readdirSync(join(root, 'subgraphs'))
    .filter((name) => !name.startsWith('.'))
    .toSorted()
  return [
    join(root, 'schema', 'shared.graphql'),
    ...subgraphs.map((name) => join(root, 'subgraphs', name, 'schema.graphql')),
  ]
}

const newValues = ({ values }: EnumTypeDefinitionNode, known: readonly Value[]): readonly Value[] =>
  (values ?? [])
    .filter(({ name }) => !known.some(({ code }) => code === name.value))
    .map((value) => ({ code: value.name.value, zh: chineseTerm(value), en: words(value.name.value) }))

/** Every description ends in the Chinese term, after the English sentence: `In use. 现势`. */
function chineseTerm({ name, description }: EnumValueDefinitionNode): string {
  const term = description?.value.split('. ').at(-1)?.trim() ?? ''
  if (!/\p{Script=Han}/u.test(term)) throw new TypeError(`The description of ${name.value} ends in no Chinese term.`)
  return term
}

/** `AS_BUILT` as `As built`. */
function words(code: string): string {
  const text = code.toLowerCase().replaceAll('_', ' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

const englishStages = {
  INITIATION: ['Early consultation on initiation', 'Initiation and land use planning permission'],
  DESIGN_REVIEW: ['Joint review of the design', 'Works planning permission'],
  DRAWING_REVIEW: ['Joint review of the drawings', 'Construction permission'],
  COMPLETION_ACCEPTANCE: ['Joint acceptance at completion', 'Acceptance at completion'],
} as const

const stageSets = (): [string, readonly Value[]][] => [
  ['Stage', STAGES.map(({ code, name }) => ({ code, zh: name, en: englishStages[code][0] }))],
  ['NationalStage', STAGES.map(({ code, nationalName }) => ({ code, zh: nationalName, en: englishStages[code][1] }))],
]
