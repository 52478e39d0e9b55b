import type { Fixture } from '../kit/fixture.ts'
import { media } from './media.ts'

/** Interface objects that lead back to themselves: what they require there is more than the planner can follow. */
export const loops: Fixture = {
  ...media,
  name: 'loops',
  subgraphs: {
    ...media.subgraphs,
    ratings: media.subgraphs['ratings']?.replace('text: String', 'text: String\n        about: Media') ?? '',
    lists: media.subgraphs['lists']?.replace('about: Media', '') ?? '',
  },
}
