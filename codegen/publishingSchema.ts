import type { Dataset, Datasets } from '../schema/publishing/dataset.ts'
import type { Field } from '../schema/publishing/fields.ts'
import { capitalised, datasetValue, mutationName } from '../schema/publishing/names.ts'

/** The GraphQL of a department's publishing, made of the declarations of its datasets: one mutation and two inputs for each. */
export function publishingSchema(department: string, datasets: Datasets): string {
  const all = Object.values(datasets)
  return [
    '# Generated from datasets/ by `npm run codegen`; do not edit.',
    mutations(all),
    datasetEnum(department, all),
    ...all.flatMap((dataset) => [batchInput(dataset), recordInput(dataset)]),
  ].join('\n\n')
}

const mutations = (datasets: readonly Dataset[]): string =>
  block(
    'extend type Mutation',
    datasets.map(({ name, title }) => [
      `Publishes a batch of ${lower(title.en)}. 发布${title.zh}`,
      `${mutationName(name)}("The batch. 批次" input: ${inputName(name)}!): PublicationResult!`,
    ]),
  )

const datasetEnum = (department: string, datasets: readonly Dataset[]): string =>
  described(
    'What the department publishes. 数据集',
    block(
      `enum ${capitalised(department)}Dataset`,
      datasets.map(({ name, title }) => [`${title.en}. ${title.zh}`, datasetValue(name)]),
    ),
  )

const inputName = (name: string): string => `${capitalised(mutationName(name))}Input`

const recordName = (name: string): string => `Published${capitalised(name).replace(/ies$/, 'y').replace(/s$/, '')}`

const batchInput = ({ name, title }: Dataset): string =>
  described(
    `A batch of ${lower(title.en)}. ${title.zh}批次`,
    block(`input ${inputName(name)}`, [
      [
        'Names this request: sent again it gets the first answer and changes nothing. 幂等键',
        'idempotencyKey: String!',
      ],
      ['The system that publishes. 来源系统', 'source: String!'],
      ['All or none, or each by itself. 处理方式', 'mode: PublicationMode = PER_RECORD'],
      [
        'What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理',
        'onUnknownReference: UnknownReference',
      ],
      ['The day from which the records hold; today when absent. 生效日期', 'effectiveOn: Date'],
      ['The entry of the sharing catalogue under which they are published. 数据目录条目', 'catalogueEntry: String'],
      ['The open snapshot that this batch is a part of. 所属全量快照', 'snapshotId: ID'],
      ['At most 5,000 records. 记录', `records: [${recordName(name)}!]!`],
    ]),
  )

const recordInput = ({ name, title, fields }: Dataset): string =>
  described(
    `One record of ${lower(title.en)} as its register has it. ${title.zh}记录`,
    block(`input ${recordName(name)}`, [
      ...Object.entries(fields).map(([field, kind]): Line => [fieldDescription(kind), `${field}: ${inputType(kind)}`]),
      [
        'The version that this record is based on, 0 for none; checked where it is given. 所依据的版本',
        'expectedVersion: Int',
      ],
    ]),
  )

const inputType = ({ kind }: Field): string => (kind === 'codes' ? '[RecordValue!]' : 'RecordValue')

const fieldDescription = ({ title, expected, required }: Field): string =>
  `${capitalised(title.en)}: ${expected.en}${required ? '' : '; may be absent'}. ${title.zh}`

type Line = readonly [description: string, definition: string]

const block = (head: string, lines: readonly Line[]): string =>
  `${head} {\n${lines.map(([description, definition]) => `  ${JSON.stringify(description)}\n  ${definition}\n`).join('')}}`

const described = (description: string, definition: string): string => `${JSON.stringify(description)}\n${definition}`

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
