import { join } from 'node:path'
import { findStale } from './freshness.ts'

// `node checks/generated.ts`: fails where a generated file is not what the schemas give.
const stale = await findStale(join(import.meta.dirname, '..'))
for (const line of stale) console.log(line)
console.log(stale.length > 0 ? 'Run `npm run codegen`.' : 'All generated files are fresh.')
process.exitCode = stale.length > 0 ? 1 : 0
