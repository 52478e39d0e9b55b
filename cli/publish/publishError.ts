import { fillPlaces, type MessageLanguage, type MessageParameters } from '#schema/messages.ts'

/** Every reason for which a publication as a whole cannot begin or go on, in both languages. `docs/design/publish-cli.md` lists them. */
export const publishErrors = {
  TARGET_UNKNOWN: {
    en: 'There is no {what} "{received}". Known: {expected}.',
    zh: '没有名为“{received}”的{what}。已知：{expected}。',
  },
  FILE_NOT_FOUND: { en: 'There is no file {file}.', zh: '文件 {file} 不存在。' },
  FILE_IS_FOLDER: {
    en: '{file} is a folder. Expected a file, or - for standard input.',
    zh: '{file} 是目录，应为文件，或以 - 表示标准输入。',
  },
  FILE_UNREADABLE: { en: '{file} cannot be read: {why}.', zh: '{file} 无法读取：{why}。' },
  FILE_EMPTY: {
    en: 'The file is empty. Expected a row of column names and rows below it.',
    zh: '文件为空。应有列名行及其下的数据行。',
  },
  FILE_KIND_UNKNOWN: {
    en: 'Cannot tell what kind of file {file} is. Expected .csv, .tsv, .ndjson, .jsonl or .xlsx, or --format.',
    zh: '无法判断 {file} 的类型。应为 .csv、.tsv、.ndjson、.jsonl 或 .xlsx，或以 --format 指明。',
  },
  FILE_MALFORMED: {
    en: 'Row {row}: {what} Rows before it are not affected.',
    zh: '第 {row} 行：{what} 此前各行不受影响。',
  },
  FILE_TOO_LARGE: {
    en: 'Expected at most {expected}, received {received}. {remedy}',
    zh: '最多 {expected}，收到 {received}。{remedy}',
  },
  FILE_CHANGED: {
    en: 'Rows that are in already have changed in the file since (rows up to {row}). Put the file back as it was, or publish it anew with --again.',
    zh: '文件中已入库的行（至第 {row} 行）此后有改动。请恢复原文件，或以 --again 重新发布。',
  },
  ENCODING_UNSUPPORTED: {
    en: 'The file is in {received}. Expected UTF-8 or GB18030: save it as CSV UTF-8.',
    zh: '文件编码为 {received}。应为 UTF-8 或 GB18030，请另存为 UTF-8 编码的 CSV。',
  },
  COLUMNS_UNKNOWN: {
    en: 'Columns that {entity} does not have: {received}. Known: {expected}. Name them in a mapping file, or give null to leave one out.',
    zh: '{entity} 没有下列列：{received}。已知：{expected}。请在映射文件中指明，或以 null 略去。',
  },
  COLUMNS_MISSING: {
    en: 'Columns that {entity} needs and the file does not have: {received}.',
    zh: '文件缺少 {entity} 必需的列：{received}。',
  },
  COLUMNS_TWICE: { en: 'Two columns give the same field: {received}.', zh: '有两列对应同一字段：{received}。' },
  MAPPING_INVALID: { en: 'Mapping {file}: {what}', zh: '映射文件 {file}：{what}' },
  CONFIGURATION_INVALID: { en: 'Configuration {file}: {what}', zh: '配置文件 {file}：{what}' },
  ATOMIC_TOO_MANY: {
    en: 'All or none takes at most {expected} rows, the file has more. Leave --atomic out, or split the file.',
    zh: '整体提交最多 {expected} 行，文件超过此数。请去掉 --atomic 或拆分文件。',
  },
  ALREADY_RUNNING: {
    en: 'Another process is publishing this file (journal {file}).',
    zh: '另一进程正在发布该文件（日志 {file}）。',
  },
  JOURNAL_UNUSABLE: { en: 'The journal {file} cannot be used: {why}.', zh: '日志 {file} 无法使用：{why}。' },
  JOURNAL_OTHER: {
    en: 'The journal {file} belongs to an interrupted publication with {what}. Repeat that command, or begin anew with --again.',
    zh: '日志 {file} 属于一次中断的发布（{what}）。请重复原命令，或以 --again 重新开始。',
  },
  REFUSED_FILE_FAILED: {
    en: 'The refused rows cannot be written to {file}: {why}.',
    zh: '被拒行无法写入 {file}：{why}。',
  },
  TOKEN_MISSING: {
    en: 'Publishing needs a token: --token or HELIOGRAPH_TOKEN. `heliograph token --role PUBLISHER --organ …` prints one.',
    zh: '发布需要令牌：--token 或 HELIOGRAPH_TOKEN。可用 `heliograph token --role PUBLISHER --organ …` 生成。',
  },
  TOKEN_REFUSED: { en: 'The hub refused the token: {why}', zh: '系统拒绝该令牌：{why}' },
  HUB_UNREACHABLE: {
    en: 'The hub at {url} does not answer: {why}. Start it, or name the right one with --url. What is in stays in; the same command goes on from there.',
    zh: '{url} 无应答：{why}。请启动枢纽，或以 --url 指明正确地址。已入库的保持不变；重复同一命令即可继续。',
  },
  HUB_REFUSED: {
    en: 'The hub refused the batch of rows {rows}: {code} {why}',
    zh: '系统拒绝第 {rows} 行的批次：{code} {why}',
  },
  SOURCE_FAILED: { en: 'The source database failed: {why}', zh: '来源数据库出错：{why}' },
} as const satisfies Record<string, Record<MessageLanguage, string>>

export type PublishErrorCode = keyof typeof publishErrors

/** A publication that cannot begin or go on. Its message never holds a cell of the file. */
export class PublishError extends Error {
  readonly code: PublishErrorCode
  readonly parameters: MessageParameters

  constructor(code: PublishErrorCode, parameters: MessageParameters = {}, options?: ErrorOptions) {
    super(fillPlaces(publishErrors[code].en, parameters), options)
    this.name = 'PublishError'
    this.code = code
    this.parameters = parameters
  }

  /** The message in a language. */
  in(language: MessageLanguage): string {
    return fillPlaces(publishErrors[this.code][language], this.parameters)
  }
}

/** A reason for people, of a failure of the system: `ENOSPC: no space left on device`, without a stack. */
export const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
