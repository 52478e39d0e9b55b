import type { Fixture } from '../kit/fixture.ts'
import { abstracts } from './abstracts.ts'
import { inputs } from './inputs.ts'
import { keys } from './keys.ts'
import { media } from './media.ts'
import { nulls } from './nulls.ts'
import { partial } from './partial.ts'
import { registers } from './registers.ts'
import { requires } from './requires.ts'
import { shared } from './shared.ts'

/** Every purpose-built supergraph. */
export const fixtures: readonly Fixture[] = [
  abstracts,
  media,
  requires,
  keys,
  shared,
  inputs,
  nulls,
  registers,
  partial,
]
