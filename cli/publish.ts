import { type Command, InvalidArgumentError, Option } from 'commander'
import type { MessageLanguage } from '#schema/messages.ts'
import { dryRun, dryRunText } from './publish/dryRun.ts'
import { createHubClient } from './publish/hubClient.ts'
import { maxBatchRows } from './publish/batch.ts'
import { type Mapping, readMappingFile } from './publish/mapping/mappingFile.ts'
import { createProgress } from './publish/progress.ts'
import { exitCodes, failPublication, languageOf, onInterrupt } from './publish/exit.ts'
import { PublishError } from './publish/publishError.ts'
import { type FilePublication, type PublishedFile, publishFile } from './publish/publishFile.ts'
import type { FileFormat } from './publish/readers/sourceRow.ts'
import { describeTarget, findTarget } from './publish/target.ts'

interface Flags {
  readonly url: string
  readonly token?: string
  readonly mapping?: string
  readonly format?: FileFormat
  readonly encoding?: 'utf-8' | 'gb18030'
  readonly sheet?: string
  readonly source?: string
  readonly atomic?: boolean
  readonly park?: boolean
  readonly effectiveOn?: string
  readonly catalogueEntry?: string
  readonly parallel: number
  readonly batchRows: number
  readonly journal?: string
  readonly refused?: string
  readonly again?: boolean
  readonly dryRun?: boolean | number
  readonly retryFor: number
  readonly language: MessageLanguage
  readonly quiet?: boolean
  readonly json?: boolean
}

/** `heliograph publish`: a file of a department into the hub. */
export function addCommand(program: Command): void {
  program
    .command('publish')
    .description('Publish a file (CSV, NDJSON, XLSX) of a department, every row exactly once.')
    .argument('<department>', 'land, planning, construction …')
    .argument('<entity>', 'parcels, enterprises …; what a department has is told where the name is wrong')
    .argument('<file>', 'the file, or - for standard input')
    .option(
      '--url <url>',
      'the hub; HELIOGRAPH_URL unless given',
      process.env['HELIOGRAPH_URL'] ?? 'http://127.0.0.1:4000',
    )
    .option('--token <token>', 'a token of the role PUBLISHER; HELIOGRAPH_TOKEN unless given')
    .option('--mapping <file>', 'how columns become fields, as JSON; see below')
    .addOption(
      new Option('--format <format>', 'by the name of the file unless given').choices(['csv', 'ndjson', 'xlsx']),
    )
    .addOption(
      new Option('--encoding <encoding>', 'by the bytes of the file unless given').choices(['utf-8', 'gb18030']),
    )
    .option('--sheet <name>', 'the sheet of a workbook, its first unless given')
    .option('--source <system>', 'the system that the records come from; the department unless given')
    .option('--atomic', `all rows or none, at most ${maxBatchRows}`)
    .option('--park', 'rows that name what is not known yet wait for it, rather than being refused')
    .option('--effective-on <date>', 'the day from which the records hold, YYYY-MM-DD; today unless given')
    .option('--catalogue-entry <code>', 'the entry of the sharing catalogue under which they are published')
    .option('--parallel <batches>', 'batches on their way at once; rows of one key keep their order', readCount(64), 2)
    .option(
      '--batch-rows <rows>',
      'rows of one batch; larger ones are faster, and readers wait for them longer',
      readCount(maxBatchRows),
      1_000,
    )
    .option('--journal <folder>', 'where to keep what is in; beside the file unless given')
    .option('--refused <file>', 'where refused rows go; <file>.refused.<kind> unless given')
    .option('--again', 'publish anew what was published or begun before')
    .option('--dry-run [rows]', 'show the first rows before and after mapping; nothing is sent', readCount(1_000))
    .option('--retry-for <seconds>', 'how long to wait for a hub that is away', readCount(86_400), 300)
    .addOption(
      new Option('--language <language>', 'of messages').choices(['en', 'zh']).default(languageOf(process.env)),
    )
    .option('--quiet', 'no progress')
    .option('--json', 'the summary as JSON')
    .addHelpText('after', help)
    .action(publish)
}

async function publish(department: string, entity: string, file: string, flags: Flags): Promise<void> {
  const stop = new AbortController()
  onInterrupt(() => stop.abort(new DOMException('interrupted', 'AbortError')))
  try {
    const target = await findTarget(department, entity)
    const reading = { file, target, mapping: readMapping(flags), ...(flags.format && { format: flags.format }) }
    if (flags.dryRun !== undefined) await showDryRun(reading, flags)
    else await publishAndTell(publicationOf(reading, flags, stop.signal), flags)
  } catch (error) {
    failPublication(error, { ...flags, interrupted: stop.signal.aborted })
  }
}

async function showDryRun(
  reading: Parameters<typeof dryRun>[0],
  { dryRun: wish, language, json }: Flags,
): Promise<void> {
  const rows = await dryRun(reading, typeof wish === 'number' ? wish : 5, language)
  const faulty = rows.some(({ faults }) => faults.length > 0)
  process.stdout.write(
    json ? `${JSON.stringify({ rows })}\n` : `${dryRunText(rows)}\n${describeTarget(reading.target)}\n`,
  )
  process.exit(faulty ? exitCodes.someRefused : exitCodes.allIn)
}

function publicationOf(
  reading: Pick<FilePublication, 'file' | 'target' | 'mapping' | 'format'>,
  flags: Flags,
  signal: AbortSignal,
): FilePublication {
  const { url, language, parallel, batchRows, journal, refused, again = false, quiet = false } = flags
  const token = flags.token ?? process.env['HELIOGRAPH_TOKEN']
  if (!token) throw new PublishError('TOKEN_MISSING')
  let fraction: number | undefined
  const progress = createProgress(process.stderr, quiet, { fraction: () => fraction, now: () => performance.now() })
  let told = ''
  const onRetry = (why: string) => {
    if (why !== told) progress.say(`${url} does not answer (${why}); trying again for up to ${flags.retryFor} s`)
    told = why
  }
  return {
    ...reading,
    url,
    signal,
    language,
    again,
    terms: termsOf(reading.target.department, flags),
    hub: createHubClient({ url, token, language, signal, retryForMs: flags.retryFor * 1_000, onRetry }),
    cutting: { lanes: parallel, batchRows },
    ...(journal !== undefined && { journal }),
    ...(refused !== undefined && { refusedFile: refused }),
    onProgress(tally, source) {
      fraction = source.size && source.bytesRead() / source.size
      progress.update(tally)
    },
  }
}

const termsOf = (department: string, flags: Flags): FilePublication['terms'] => ({
  mode: flags.atomic ? 'ATOMIC' : 'PER_RECORD',
  source: flags.source ?? department,
  ...(flags.park && { onUnknownReference: 'PARK' as const }),
  ...(flags.effectiveOn !== undefined && { effectiveOn: flags.effectiveOn }),
  ...(flags.catalogueEntry !== undefined && { catalogueEntry: flags.catalogueEntry }),
})

async function publishAndTell(publication: FilePublication, { json }: Flags): Promise<void> {
  const began = performance.now()
  const published = await publishFile(publication)
  const seconds = Math.round(performance.now() - began) / 1_000
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K')
  process.stdout.write(json ? `${JSON.stringify({ ...published, seconds })}\n` : summary(published, seconds))
  const { refused, withheld } = published.tally
  process.exit(refused + withheld > 0 ? exitCodes.someRefused : exitCodes.allIn)
}

function summary({ tally, refusedFile, before, resumed }: PublishedFile, seconds: number): string {
  const { read, accepted, unchanged, parked, withheld, refused } = tally
  const what = `${read} rows = ${accepted} in + ${unchanged} unchanged + ${parked} parked + ${withheld} withheld + ${refused} refused`
  if (before) return `published before, nothing was sent: ${what}; --again publishes it once more\n`
  const rate = seconds > 0 ? `, ${Math.round(read / seconds)} a second` : ''
  const mend = refusedFile === null ? '' : `refused rows, to be mended and sent again: ${refusedFile}\n`
  return `${what}; ${seconds.toFixed(1)} s${rate}${resumed ? ', gone on from an interruption' : ''}\n${mend}`
}

function readMapping({ mapping, encoding, sheet }: Flags): Mapping {
  const given = mapping === undefined ? {} : readMappingFile(mapping)
  return { ...given, ...(encoding && { encoding }), ...(sheet !== undefined && { sheet }) }
}

const readCount =
  (most: number) =>
  (text: string): number => {
    if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text)
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`)
  }

const help = `
A column is known by its field's name (areaM2), its title in English or Chinese (面积), with its unit in brackets (面积（亩）),
or by the mapping file:
  {
    "columns": {
      "ZDDM": "code",
      "ZDMJ": { "field": "areaM2", "unit": "亩" },
      "ZT": { "field": "status", "values": { "有效": "ACTIVE", "注销": "RETIRED" } },
      "备注": null
    },
    "constants": { "regionCode": "330211004202" },
    "encoding": "gb18030"
  }
Dates may be 2024-01-05, 2024年1月5日, 2024/1/5 or 20240105. 1 亩 is 2000/3 m², rounded half up.

An interrupted publication (Ctrl-C, kill -9, no power) goes on with the same command. Standard input goes on only with --journal,
from the same bytes. What was published is not sent again; --again does so.

Exit codes: 0 all in, 1 failed, 2 some refused, 3 interrupted, 4 the hub did not answer. After 1, 3 and 4 the same command goes on.

Examples:
  heliograph publish land parcels docs/examples/parcels.csv --dry-run
  export HELIOGRAPH_TOKEN=$(heliograph token --role PUBLISHER --organ LAND)
  heliograph publish land parcels parcels.csv
  gunzip -c parcels.csv.gz | heliograph publish land parcels - --format csv --journal parcels.journal
  heliograph publish land parcels 宗地.xlsx --mapping 宗地.json --park`
