import { ClientError } from '#schema/errors.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { loadDatasets, subgraphFolders } from '../hub/subgraphs.ts'
import { PublishError } from './publishError.ts'
import { textOf } from './readers/sourceRow.ts'

/** What is published where. */
export interface Target {
  readonly department: string
  readonly dataset: Dataset
}

/** The dataset of a department. @throws PublishError TARGET_UNKNOWN naming those that there are. */
export async function findTarget(department: string, entity: string): Promise<Target> {
  const departments = subgraphFolders()
  if (!departments.includes(department))
    throw new PublishError('TARGET_UNKNOWN', {
      what: 'department 部门',
      received: department,
      expected: departments.join(', '),
    })
  const datasets = await loadDatasets(department)
  const dataset = Object.hasOwn(datasets, entity) ? datasets[entity] : undefined
  if (dataset) return { department, dataset }
  const expected = Object.values(datasets)
    .map(({ name, title }) => `${name} (${title.zh})`)
    .join(', ')
  throw new PublishError('TARGET_UNKNOWN', {
    what: `dataset of ${department} 数据集`,
    received: entity,
    expected: expected || '–',
  })
}

/** Reads the key of a record; empty where it has none, as the hub will find too. */
export const keyOf = ({ dataset }: Target) => {
  const { key, derived = {}, fields } = dataset
  const derive = Object.hasOwn(fields, key) ? undefined : derived[key]?.from
  return (record: Readonly<Record<string, unknown>>): string => {
    if (!derive) return textOf(record[key])
    try {
      return textOf(derive(record as Parameters<typeof derive>[0]))
    } catch (error) {
      // A record that the hub will refuse has no key, and no order to keep.
      if (error instanceof ClientError || error instanceof TypeError) return ''
      throw error
    }
  }
}

/** The fields of a dataset for people: name, Chinese title, whether it is needed, and what it takes. */
export function describeTarget({ department, dataset }: Target): string {
  const fields = Object.entries(dataset.fields).map(
    ([name, { title, required, expected, unit }]) =>
      `  ${name} (${title.zh})${required ? '' : ', may be absent'}: ${expected.en}${unit === undefined ? '' : `, ${unit}`}`,
  )
  return [`${department} ${dataset.name} takes:`, ...fields].join('\n')
}
