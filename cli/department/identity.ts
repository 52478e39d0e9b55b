import type { SubgraphManifest } from '#schema/createSubgraph.ts'
import { InternalError } from '#schema/errors.ts'
import { ORGANS } from '../../demo/reference/organs.ts'
import { reservedNames } from './reservedNames.ts'

/** What a new department is called, and where it listens. */
export interface DepartmentIdentity {
  /** The name in the supergraph, of the folder and of the PostgreSQL schema: `health`. */
  readonly name: string
  /** The Chinese short name: `卫生`. */
  readonly nameZh: string
  readonly port: number
}

/** What the command line says of it. */
export interface DepartmentWishes {
  readonly name: string
  readonly nameZh?: string
  readonly port?: string
}

type Known = Pick<SubgraphManifest, 'name' | 'port'>

/** The identity that is wished for, or the next free one. @throws InternalError CONFIGURATION_INVALID with what was expected. */
export function readIdentity(
  { name, nameZh, port }: DepartmentWishes,
  departments: readonly Known[],
): DepartmentIdentity {
  assertName(name, departments)
  return { name, nameZh: readNameZh(name, nameZh), port: readPort(port, departments) }
}

function assertName(name: string, departments: readonly Known[]): void {
  if (!/^[a-z][a-z0-9]{1,29}$/.test(name)) {
    throw refusal(`The name: expected 2 to 30 lower-case letters and digits, a letter first, received "${name}".`)
  }
  if (departments.some((one) => one.name === name))
    throw refusal(`There is a department ${name} already: subgraphs/${name}.`)
  if (reservedNames.has(name) || name.startsWith('pg')) {
    throw refusal(`"${name}" is reserved by PostgreSQL, by TypeScript or by the hub: choose another name.`)
  }
}

function readNameZh(name: string, given: string | undefined): string {
  const nameZh = given ?? ORGANS.find(({ code }) => code === name.toUpperCase())?.shortName
  if (nameZh === undefined)
    throw refusal(`The register of organs has no ${name.toUpperCase()}: say its Chinese name, --name-zh 卫生.`)
  if (/^\p{Script=Han}{1,12}$/u.test(nameZh)) return nameZh
  throw refusal(`--name-zh: expected 1 to 12 Chinese characters, received "${nameZh}".`)
}

function readPort(given: string | undefined, departments: readonly Known[]): number {
  if (given === undefined) return Math.max(4000, ...departments.map(({ port }) => port)) + 1
  const port = Number(given)
  if (!/^\d+$/.test(given) || port < 1024 || port > 65_535)
    throw refusal(`--port: expected 1024 to 65535, received "${given}".`)
  const holder = port === 4000 ? 'the gateway' : departments.find((one) => one.port === port)?.name
  if (holder !== undefined) throw refusal(`--port: ${port} belongs to ${holder}.`)
  return port
}

const refusal = (message: string) => new InternalError('CONFIGURATION_INVALID', message)
