import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A column as `information_schema` tells of it. */
export interface Column {
  readonly name: string
  /** `text`, `numeric(16,2)`, `text[]` … */
  readonly type: string
  readonly nullable: boolean
}

export const subgraphsFolder = join(import.meta.dirname, '..', '..', 'subgraphs')
export const departments = readdirSync(subgraphsFolder).toSorted()

/** The ledger at the top of a department's first migration, its schema written as `department`. */
export function ledgerOf(department: string): string {
  const [first = ''] = readdirSync(join(subgraphsFolder, department, 'prisma/migrations')).toSorted()
  const text = read(department, `prisma/migrations/${first}/migration.sql`)
  const end = text.indexOf('$$;') + '$$;'.length
  return text.slice(0, end).replaceAll(new RegExp(`\\b${department}\\.`, 'g'), 'department.')
}

/** The columns of each table that `schema.prisma` describes, by table. */
export function modelsOf(department: string): Map<string, Column[]> {
  const blocks = read(department, 'prisma/schema.prisma').matchAll(/^model (\w+) \{\n(.*?)^\}/gms)
  return new Map(
    [...blocks].map(([, model = '', body = '']) => [
      /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model,
      body.split('\n').flatMap(columnOf).toSorted(byName),
    ]),
  )
}

export const byName = (a: Column, b: Column): number => a.name.localeCompare(b.name)

const read = (department: string, file: string): string => readFileSync(join(subgraphsFolder, department, file), 'utf8')

const types: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Boolean: 'boolean',
  Json: 'jsonb',
  Float: 'double precision',
}

function columnOf(line: string): Column[] {
  const [, field = '', type = '', mark = '', attributes = ''] = /^ {2}(\w+) +(\w+)(\?|\[\])?(.*)$/.exec(line) ?? []
  if (field === '') return []
  const name = /@map\("(\w+)"\)/.exec(attributes)?.[1] ?? field
  const own = nativeType(attributes) ?? types[type] ?? `no type for ${type} ${attributes.trim()}`
  return [{ name, type: mark === '[]' ? `${own}[]` : own, nullable: mark === '?' }]
}

/** What `@db.…` says. */
function nativeType(attributes: string): string | undefined {
  const [, native = '', size = ''] = /@db\.(\w+)(?:\(([\d, ]+)\))?/.exec(attributes) ?? []
  if (native === 'Decimal') return size === '' ? 'numeric' : `numeric(${size.replaceAll(' ', '')})`
  if (native === 'Timestamptz') return `timestamp(${size}) with time zone`
  return native === '' ? undefined : native.toLowerCase()
}
