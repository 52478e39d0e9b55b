import { InternalError } from '#schema/errors.ts'
import type { DepartmentIdentity } from './identity.ts'

/** A change of a file that is there already. */
export interface Edit {
  /** From the root of the project. */
  readonly file: string
  /** @throws InternalError CONFIGURATION_INVALID where the file is not as it was when this was written. */
  apply(text: string): string
}

/** Where the project names its departments one by one: the services of docker-compose.yml, the demonstration, the table of owners. */
export const editsFor = ({ name, nameZh, port }: DepartmentIdentity): readonly Edit[] => [
  edit('docker-compose.yml', [
    [/^ {4}[A-Z0-9]+_URL: http:\/\/.*$/gm, `    ${name.toUpperCase()}_URL: http://${name}:${port}/graphql`],
    [
      /^ {2}\w+:\n {4}<<: \*subgraph\n {4}command: .*\n {4}environment: .*$/gm,
      `  ${name}:
    <<: *subgraph
    command: [start, --only, ${name}]
    environment: { <<: *subgraph-environment, PORT: '${port}' }`,
    ],
  ]),
  edit('demo/slices/index.ts', [
    [/^import \{ \w+Slice \} from '\.\/\w+\.ts'$/gm, `import { ${name}Slice } from './${name}.ts'`],
    [/^ {2}'\w+',$/gm, `  '${name}',`],
    [/^ {4}\w+: \w+Slice\(world\),$/gm, `    ${name}: ${name}Slice(world),`],
  ]),
  edit('docs/design/federation.md', [
    [
      /^\| `\w+` +\| \d+ .*$/gm,
      `| \`${name}\` | ${port} | ${nameZh} | [${name}](../departments/${name}.md) | Enterprise |`,
    ],
  ]),
]

type Insertion = readonly [after: RegExp, text: string]

const edit = (file: string, insertions: readonly Insertion[]): Edit => ({
  file,
  apply: (text) => insertions.reduce((current, insertion) => insertAfterLast(file, current, insertion), text),
})

function insertAfterLast(file: string, text: string, [after, line]: Insertion): string {
  const last = [...text.matchAll(after)].at(-1)
  if (last) {
    const end = last.index + last[0].length
    return `${text.slice(0, end)}\n${line}${text.slice(end)}`
  }
  const message = `${file} has no line like ${after.source}: this is where the departments are listed, and it was changed.`
  throw new InternalError('CONFIGURATION_INVALID', message)
}
