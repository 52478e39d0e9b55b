import type { Dataset, Datasets } from '../schema/publishing/dataset.ts'
import type { Field } from '../schema/publishing/fields.ts'
import { capitalised, datasetValue, mutationName } from '../schema/publishing/names.ts'

/** The GraphQL of a department's publishing, made of the declarations of its datasets: one mutation and two inputs for each. */
export function publishingSchema(department: string, datasets: Datasets): string {
  const all = Object.values(datasets)
  return [
    '# Generated from datasets/ by `npm run codegen`; do not edit.',
    mutations(department, all),
    queries(department),
    datasetEnum(department, all),
    ...inputs(capitalised(department)),
    ...all.flatMap((dataset) => [batchInput(dataset), recordInput(dataset)]),
  ].join('\n\n')
}

function mutations(department: string, datasets: readonly Dataset[]): string {
  const name = capitalised(department)
  return block('extend type Mutation', [
    ...datasets.map(({ name: dataset, title }): Line => [
      `Publishes a batch of ${lower(title.en)}. 发布${title.zh}`,
      `${mutationName(dataset)}("The batch. 批次" input: ${inputName(dataset)}!): PublicationResult!`,
    ]),
    [
      'Withdraws one record, with the reason; its versions stay. 注销一条记录',
      `withdraw${name}Record("What and why. 注销内容" input: Withdraw${name}RecordInput!): WithdrawalResult!`,
    ],
    [
      'Says what was sent on a day, for reconciliation; saying it again replaces it. 申报发布数量',
      `declare${name}Dataset("What was sent. 申报内容" input: Declare${name}DatasetInput!): DeclarationResult!`,
    ],
    [
      'Opens a full dump of what a source has: its batches follow, with its id. 开启全量快照',
      `open${name}Snapshot("Of what. 快照内容" input: Open${name}SnapshotInput!): SnapshotResult!`,
    ],
    [
      'Closes a snapshot: what did not come with it ends, or all is held where that is too much. 关闭全量快照',
      `close${name}Snapshot("Which one. 快照" input: Close${name}SnapshotInput!): SnapshotResult!`,
    ],
    [
      'Lets a held snapshot end what did not come with it. 放行快照',
      `release${name}Snapshot("Which one, and why. 快照与理由" input: Decide${name}SnapshotInput!): SnapshotResult!`,
    ],
    [
      'Ends nothing by a held snapshot; the records that came with it stay published. 驳回快照',
      `reject${name}Snapshot("Which one, and why. 快照与理由" input: Decide${name}SnapshotInput!): SnapshotResult!`,
    ],
  ])
}

function queries(department: string): string {
  const name = capitalised(department)
  return block('extend type Query', [
    [
      'What the department declared on a day against what arrived, with a signed receipt. 数据对账',
      `${department}Reconciliation("The day. 日期" on: Date!): Reconciliation!`,
    ],
    [
      'Records that wait for what they name, the oldest first. 暂存记录',
      `parked${name}Records("How many, 1 to 100; 20 when absent. 前若干条" first: Int, "After this cursor. 起始游标" after: String): ParkedRecordConnection!`,
    ],
    [
      'Snapshots that would end too much and wait for a person, the oldest first. 待确认的快照',
      `held${name}Snapshots: [Snapshot!]!`,
    ],
  ])
}

const keyLine: Line = [
  'Names this request: sent again it gets the first answer and changes nothing. 幂等键',
  'idempotencyKey: String!',
]
const sourceLine: Line = ['The system that publishes. 来源系统', 'source: String!']
const reasonLine: Line = ['Why, in a sentence of at most 500 characters. 理由', 'reason: String!']
const snapshotLine: Line = ['Its id. 快照标识', 'snapshotId: ID!']
const datasetLine = (name: string): Line => ['Of what. 数据集', `dataset: ${name}Dataset!`]

const inputs = (name: string): string[] => [
  described(
    'A withdrawal. 注销',
    block(`input Withdraw${name}RecordInput`, [
      keyLine,
      datasetLine(name),
      ['The key of the record. 主键', 'key: String!'],
      reasonLine,
      ['The first day on which it holds no longer; today when absent. 注销日期', 'withdrawnOn: Date'],
    ]),
  ),
  described(
    'What a source says that it has sent. 申报',
    block(`input Declare${name}DatasetInput`, [
      datasetLine(name),
      sourceLine,
      ['The day; today when absent. 日期', 'on: Date'],
      ['How many records. 记录数', 'count: Int!'],
      ['The sum of the field that the dataset sums, exact. 合计', 'sum: Decimal'],
      ['The hash of the keys: SHA-256 of each, added up modulo 2^256, as 64 digits. 主键摘要', 'keysHash: String'],
    ]),
  ),
  ...snapshotInputs(name),
]

const snapshotInputs = (name: string): string[] => [
  described(
    'A snapshot to open. 开启快照',
    block(`input Open${name}SnapshotInput`, [
      keyLine,
      datasetLine(name),
      sourceLine,
      ['The day that the dump shows; today when absent. 数据日期', 'takenOn: Date'],
    ]),
  ),
  described(
    'A snapshot to close. 关闭快照',
    block(`input Close${name}SnapshotInput`, [
      snapshotLine,
      ['How many different keys the dump has; where it is given and differs, nothing ends. 主键数', 'count: Int'],
    ]),
  ),
  described(
    "A person's decision on a held snapshot. 快照决定",
    block(`input Decide${name}SnapshotInput`, [snapshotLine, reasonLine]),
  ),
]

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
      keyLine,
      sourceLine,
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
