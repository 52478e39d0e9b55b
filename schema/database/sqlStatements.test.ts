import { expect, it } from 'vitest'
import { splitStatements } from './sqlStatements.ts'

const texts = (script: string): string[] => splitStatements(script).map(({ text }) => text)

it('splits at semicolons and leaves empty statements out', () => {
  expect(texts('SELECT 1;;\n SELECT 2 ;\n-- the end\n')).toEqual(['SELECT 1', 'SELECT 2'])
})

it.each([
  [`a quoted text`, `SELECT 'a;b''c;d'`],
  [`an escaped text`, String.raw`SELECT E'a\';b'`],
  [`a quoted name`, `SELECT 1 AS "a;""b"`],
  [`a dollar quote`, `DO $$ BEGIN PERFORM 1; END $$`],
  [`a tagged dollar quote`, `DO $body$ BEGIN PERFORM '$$;'; END $body$`],
  [`a line comment`, `SELECT 1 -- one; two\n, 2`],
  [`a block comment`, `SELECT 1 /* one; two */, 2`],
])('does not split inside %s', (_, statement) => {
  expect(texts(`${statement};SELECT 2`)).toEqual([statement, 'SELECT 2'])
})

it('tells the line on which a statement starts, after its comments', () => {
  const lines = splitStatements('-- first\nSELECT 1;\n\n/* second\n */ SELECT\n 2;').map(({ line }) => line)
  expect(lines).toEqual([2, 5])
})
