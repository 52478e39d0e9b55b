import { clock } from './clock.ts'
import { fences } from './fences.ts'
import { fieldNames } from './fieldNames.ts'
import { interfaceNames } from './interfaceNames.ts'

/** The habits of `docs/design` that oxlint has no rule for. */
const plugin = {
  meta: { name: 'heliograph' },
  rules: { clock, fences, 'field-names': fieldNames, 'interface-names': interfaceNames },
}

export default plugin
