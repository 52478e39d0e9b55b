import { join } from 'node:path'
import { generate } from './generate.ts'

// `npm run codegen`: everything that is generated and committed, except for the supergraph, which `npm run compose` writes.
for (const folder of await generate(join(import.meta.dirname, '..'))) console.log(`wrote ${folder}`)
