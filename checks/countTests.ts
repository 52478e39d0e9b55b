import { countTests } from './testCounts.ts'

// `node checks/countTests.ts REPORT…`: one line for the log of a build, `N passed, N failed`; exit code 1 where something failed.
const { passed, failed } = await countTests(process.argv.slice(2))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
