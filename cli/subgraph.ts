import { userInfo } from 'node:os'
import { type Command, InvalidArgumentError } from 'commander'
import { systemClock } from '#schema/clock.ts'
import { readFeed } from '#schema/registry/notices.ts'
import type { ChangeOutcome } from '#schema/registry/outcomes.ts'
import { refusedFor } from '#schema/registry/outcomes.ts'
import type { Publication } from '#schema/registry/publication.ts'
import { withRegistry } from './registry/openRegistryCommand.ts'
import { formatChange, formatOutcome, formatReport } from './registry/printReport.ts'
import { readSchema } from './registry/readSchema.ts'

interface SchemaFlags {
  readonly schema: string
  readonly url?: string
  readonly json?: boolean
}
interface ChangeFlags {
  readonly who: string
  readonly why: string
  readonly force?: boolean
  readonly json?: boolean
}
type PublishFlags = SchemaFlags & ChangeFlags & { readonly expect?: number }

/** `heliograph subgraph`: the registry of schemas. */
export function addCommand(program: Command): void {
  const subgraph = program
    .command('subgraph')
    .description(
      'Check, publish, compare, roll back and retire the schemas of subgraphs; name the clients of what is about to go.',
    )
    .addHelpText('after', help)
  withSchema(subgraph.command('check').argument('<name>'))
    .description('Tell what publishing a schema would do: composition, changes, clients that would break, conventions.')
    .option('--json', 'print JSON')
    .action(check)
  withChange(withSchema(subgraph.command('publish').argument('<name>')), 'published')
    .description('Publish the schema of an outside subgraph; gateways serve it within two seconds.')
    .option('--expect <version>', 'refuse where the present version is another (0: none yet)', readVersion)
    .option('--json', 'print JSON')
    .action(publish)
  subgraph
    .command('list')
    .argument('[name]', 'the versions of one subgraph')
    .description('List the subgraphs, or the publications of one: who, when, why.')
    .option('--json', 'print JSON')
    .action(list)
  subgraph
    .command('diff')
    .argument('<name>')
    .argument('[from]', 'a version; the one before the last when absent', readVersion)
    .argument('[to]', 'a version; the last when absent', readVersion)
    .description("Compare two versions of a subgraph's schema.")
    .option('--json', 'print JSON')
    .action(diff)
  withChange(subgraph.command('rollback').argument('<name>'), 'rolled back')
    .description('Publish the former version again.')
    .option('--to <version>', 'this version', readVersion)
    .option('--json', 'print JSON')
    .action(rollback)
  withChange(subgraph.command('retire').argument('<name>'), 'retired')
    .description('Take a subgraph out of the graph.')
    .option('--json', 'print JSON')
    .action(retire)
  subgraph
    .command('clients')
    .description(
      'Name the clients that use fields about to go: deprecated, or removed by a check or a forced publication.',
    )
    .option('--after <id>', 'only what was noted after this one', readVersion, 0)
    .option('--json', 'print JSON')
    .action(clients)
}

const withSchema = (command: Command): Command =>
  command
    .requiredOption('--schema <file|url>', 'a file of SDL, or a GraphQL server that is asked for its SDL')
    .option('--url <address>', 'where the subgraph answers; that of --schema where it is one, else as before')

const withChange = (command: Command, what: string): Command =>
  command
    .option('--who <name>', `who it is ${what} by; the account of this machine when absent`, userInfo().username)
    .option('--why <reason>', `why it is ${what}`, '')
    .option('--force', 'break operations in use; needs --why')

function readVersion(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number.')
}

async function check(name: string, { schema, url, json = false }: SchemaFlags): Promise<void> {
  const read = await readSchema(name, schema)
  const report =
    'problem' in read
      ? refusedFor(read.problem)
      : await withRegistry('subgraph', ({ registry }) => {
          // A subgraph that is new and has no address yet can be checked all the same.
          const routingUrl = url ?? read.url
          return registry.check({
            name,
            sdl: read.sdl,
            origin: read.origin,
            ...(routingUrl !== undefined && { routingUrl }),
          })
        })
  print(json, report, [...formatReport(report), report.ok ? 'OK' : 'REFUSED'])
  if (!report.ok) process.exitCode = 1
}

async function publish(name: string, { schema, url, json = false, ...flags }: PublishFlags): Promise<void> {
  const read = await readSchema(name, schema)
  const routingUrl = url ?? ('url' in read ? read.url : undefined)
  await printOutcome(
    json,
    'problem' in read
      ? { outcome: 'REFUSED', report: refusedFor(read.problem) }
      : await withRegistry('subgraph', ({ registry }) =>
          registry.publish(
            { name, sdl: read.sdl, origin: read.origin, ...(routingUrl !== undefined && { routingUrl }) },
            flags,
            { force: flags.force ?? false, ...(flags.expect !== undefined && { expectedVersion: flags.expect }) },
          ),
        ),
  )
}

const rollback = (
  name: string,
  { to, json = false, ...flags }: ChangeFlags & { readonly to?: number },
): Promise<void> =>
  withRegistry('subgraph', async ({ registry }) => {
    const options = { force: flags.force ?? false, ...(to !== undefined && { toVersion: to }) }
    await printOutcome(json, await registry.rollback(name, flags, options))
  })

const retire = (name: string, { json = false, ...flags }: ChangeFlags): Promise<void> =>
  withRegistry('subgraph', async ({ registry }) =>
    printOutcome(json, await registry.retire(name, flags, { force: flags.force ?? false })),
  )

async function printOutcome(json: boolean, result: ChangeOutcome): Promise<void> {
  print(json, result, formatOutcome(result))
  if (result.outcome === 'REFUSED' || result.outcome === 'CONFLICT') process.exitCode = 1
}

const list = (name: string | undefined, { json = false }: { readonly json?: boolean }): Promise<void> =>
  withRegistry('subgraph', async ({ registry }) => {
    const publications = name === undefined ? await registry.list() : await registry.history(name)
    print(json, publications, publications.map(formatPublication))
  })

const formatPublication = ({
  name,
  version,
  kind,
  source,
  publishedBy,
  publishedAt,
  reason,
  routingUrl,
  forced,
}: Publication) =>
  [
    name.padEnd(16),
    String(version).padStart(4),
    kind.padEnd(8),
    source.padEnd(7),
    publishedAt.toISOString(),
    publishedBy,
    routingUrl,
    `${forced ? '(forced) ' : ''}${reason}`,
  ].join('  ')

const diff = (
  name: string,
  from: number | undefined,
  to: number | undefined,
  { json = false }: { readonly json?: boolean },
): Promise<void> =>
  withRegistry('subgraph', async ({ registry }) => {
    const last = (await registry.history(name))[0]?.version ?? 0
    const newer = to ?? last
    const changes = await registry.diff(name, from ?? newer - 1, newer)
    if (changes === undefined) process.exitCode = 1
    const none = `${name} has no versions ${from ?? newer - 1} and ${newer}: \`heliograph subgraph list ${name}\` names those it has.`
    print(json, changes ?? null, changes?.map(formatChange) ?? [none])
  })

const clients = ({ after, json = false }: { readonly after: number; readonly json?: boolean }): Promise<void> =>
  withRegistry('subgraph', async ({ database }) => {
    const feed = await readFeed(database, { after, limit: 1_000 }, systemClock)
    const lines = feed.map((one) => {
      const until = one.removedNotBefore ? `, removed not before ${one.removedNotBefore}` : ''
      return `${one.id}  ${one.client}  ${one.coordinate}  ${one.cause}${until}  ${one.uses} times, last on ${one.lastUsedOn ?? 'no day'}  ${one.reason}`
    })
    print(json, feed, lines.length > 0 ? lines : ['No client uses anything that is about to go.'])
  })

const print = (json: boolean, value: unknown, lines: readonly string[]): void =>
  void process.stdout.write(
    json ? `${JSON.stringify(value, undefined, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
  )

const help = `
Exit codes: 0 the command did what it says (publishing what is there already included); 1 refused, or it could not be done.

Examples:
  heliograph subgraph check land --schema subgraphs/land/schema.graphql
  heliograph subgraph publish health --schema health.graphql --url https://health.example.gov.cn/graphql --why "a new department"
  heliograph subgraph publish health --schema https://health.example.gov.cn/graphql
  heliograph subgraph list health
  heliograph subgraph rollback health --why "the new fields are wrong"
  heliograph subgraph retire health --force --why "moved to the city's platform"`
