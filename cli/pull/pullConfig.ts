import { readFileSync } from 'node:fs'
import type { Mapping } from '../publish/mapping/mappingFile.ts'
import { PublishError, whyOf } from '../publish/publishError.ts'

/** Where a department keeps its records. */
export interface SourceDatabase {
  readonly kind: 'postgresql' | 'mysql' | 'sqlserver'
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  /** The environment variable that has the password; none is sent when absent. */
  readonly passwordEnv?: string
  /** Whether the connection is encrypted and the server's certificate checked. */
  readonly tls: boolean
}

/** What is copied of it. */
export interface Pull extends Pick<Mapping, 'constants'> {
  /** What it becomes: `parcels`. */
  readonly entity: string
  /** The table or view: `zd`, `dbo.zd`. */
  readonly table: string
  /** A column that grows whenever a row changes: an instant or a number; never null. */
  readonly watermark: string
  /** A column that is unique; never null. */
  readonly key: string
  /** By the table's columns, as in a mapping file. Columns that are not here are not read. */
  readonly columns: Exclude<Mapping['columns'], undefined>
  readonly settleSeconds: number
}

/** What a configuration file says. */
export interface PullConfig {
  readonly database: SourceDatabase
  readonly pulls: readonly Pull[]
}

const ports = { postgresql: 5432, mysql: 3306, sqlserver: 1433 } as const

/** Reads a configuration. @throws PublishError CONFIGURATION_INVALID naming what was expected and where. */
export function readPullConfig(file: string): PullConfig {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new PublishError('CONFIGURATION_INVALID', { file, what: whyOf(cause) }, { cause })
  }
  const config = new Reader(file, '', value)
  config.only('database', 'pulls')
  const pulls = config.list('pulls').map(readPull)
  const twice = pulls.find(({ entity }, index) => pulls.findIndex((pull) => pull.entity === entity) !== index)
  if (twice) throw config.refuse(`"pulls": ${twice.entity} is there twice.`)
  return { database: readDatabase(config.part('database')), pulls }
}

function readDatabase(part: Reader): SourceDatabase {
  if (part.has('password'))
    throw part.refuse('a password belongs into the environment: name its variable in "passwordEnv".')
  part.only('kind', 'host', 'port', 'database', 'user', 'passwordEnv', 'tls')
  const kind = part.text('kind')
  if (kind !== 'postgresql' && kind !== 'mysql' && kind !== 'sqlserver')
    throw part.refuse('"kind": expected "postgresql", "mysql" (MariaDB too) or "sqlserver".')
  const port = part.number('port', ports[kind], 65_535)
  return {
    kind,
    host: part.text('host'),
    port,
    database: part.text('database'),
    user: part.text('user'),
    tls: part.truth('tls', false),
    ...(part.has('passwordEnv') && { passwordEnv: part.text('passwordEnv') }),
  }
}

function readPull(part: Reader): Pull {
  part.only('entity', 'table', 'watermark', 'key', 'columns', 'constants', 'settleSeconds')
  return {
    entity: part.text('entity'),
    table: part.text('table'),
    watermark: part.text('watermark'),
    key: part.text('key'),
    columns: part.part('columns').value as Pull['columns'],
    settleSeconds: part.number('settleSeconds', 0, 86_400),
    ...(part.has('constants') && { constants: part.part('constants').value as NonNullable<Pull['constants']> }),
  }
}

/** One object of the file, and where it is. */
class Reader {
  readonly value: Readonly<Record<string, unknown>>
  readonly #file: string
  readonly #place: string

  constructor(file: string, place: string, value: unknown) {
    this.#file = file
    this.#place = place
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    this.value = isObject ? (value as Record<string, unknown>) : {}
    if (!isObject) throw this.refuse('expected an object.')
  }

  refuse(what: string): PublishError {
    const where = this.#place === '' ? '' : `${this.#place}: `
    return new PublishError('CONFIGURATION_INVALID', { file: this.#file, what: where + what })
  }

  has(name: string): boolean {
    return this.value[name] !== undefined
  }

  only(...names: readonly string[]): void {
    const unknown = Object.keys(this.value).find((name) => !names.includes(name))
    if (unknown !== undefined) throw this.refuse(`unknown key "${unknown}". Known: ${names.join(', ')}.`)
  }

  text(name: string): string {
    const value = this.value[name]
    if (typeof value === 'string' && value.trim() !== '') return value
    throw this.refuse(`"${name}": expected text.`)
  }

  number(name: string, otherwise: number, most: number): number {
    const value = this.value[name] ?? otherwise
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value
    throw this.refuse(`"${name}": expected a whole number from 0 to ${most}.`)
  }

  truth(name: string, otherwise: boolean): boolean {
    const value = this.value[name] ?? otherwise
    if (typeof value === 'boolean') return value
    throw this.refuse(`"${name}": expected true or false.`)
  }

  part(name: string): Reader {
    return new Reader(this.#file, this.#at(name), this.value[name])
  }

  list(name: string): Reader[] {
    const value = this.value[name]
    if (!Array.isArray(value) || value.length === 0) throw this.refuse(`"${name}": expected a list of at least one.`)
    return value.map((one, index) => new Reader(this.#file, this.#at(`${name}[${index}]`), one))
  }

  #at(name: string): string {
    return this.#place === '' ? name : `${this.#place}.${name}`
  }
}
