import { type Actor, requireActor } from '#schema/actor.ts'
import type { View } from '#schema/context.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { Loaders } from '../loaders.ts'
import type { MutationResolvers, PublishVersionInput, RetireVersionInput } from '../__generated__/resolvers.ts'
import { showVersion } from './showVersion.ts'

/** Departments draft what concerns them, their heads review it, the office publishes it. */
const drafter = (view: View): Actor => requireActor(view, { roles: ['CASE_HANDLER', 'DECISION_MAKER', 'COORDINATOR'] })
const reviewer = (view: View): Actor => requireActor(view, { roles: ['DECISION_MAKER', 'COORDINATOR'] })
const publisher = (view: View): Actor => requireActor(view, { roles: ['COORDINATOR'] })

const toPublish = (input: PublishVersionInput) => ({ ...input, validFrom: input.validFrom ?? null })
const toRetire = (input: RetireVersionInput) => ({ ...input, validUntil: input.validUntil ?? null })

const item = ({ item: rows }: Loaders) => ({ typeName: 'ServiceItem', rows }) as const
const standard = ({ standard: rows }: Loaders) => ({ typeName: 'JointStandard', rows }) as const
const template = ({ template: rows }: Loaders) => ({ typeName: 'ProcessTemplate', rows }) as const

export const Mutation: MutationResolvers = {
  publishCalendar: async (_, { input }, { commands, loaders, view }) => {
    const refused = await commands.publishCalendar(publisher(view), input)
    if (refused !== null) return refused
    return {
      __typename: 'CalendarPublished',
      calendar: requireRow('calendar', 'last', await loaders.calendar.load('LAST')),
    }
  },
  draftServiceItem: async (_, { input }, { commands, loaders, view }) =>
    showVersion(item(loaders), await commands.serviceItem.draft(drafter(view), input)),
  reviewServiceItem: async (_, { input }, { commands, loaders, view }) =>
    showVersion(item(loaders), await commands.serviceItem.review(reviewer(view), input)),
  publishServiceItem: async (_, { input }, { commands, loaders, view }) =>
    showVersion(item(loaders), await commands.serviceItem.publish(publisher(view), toPublish(input))),
  retireServiceItem: async (_, { input }, { commands, loaders, view }) =>
    showVersion(item(loaders), await commands.serviceItem.retire(publisher(view), toRetire(input))),
  draftJointStandard: async (_, { input }, { commands, loaders, view }) =>
    showVersion(standard(loaders), await commands.jointStandard.draft(drafter(view), input)),
  reviewJointStandard: async (_, { input }, { commands, loaders, view }) =>
    showVersion(standard(loaders), await commands.jointStandard.review(reviewer(view), input)),
  publishJointStandard: async (_, { input }, { commands, loaders, view }) =>
    showVersion(standard(loaders), await commands.jointStandard.publish(publisher(view), toPublish(input))),
  retireJointStandard: async (_, { input }, { commands, loaders, view }) =>
    showVersion(standard(loaders), await commands.jointStandard.retire(publisher(view), toRetire(input))),
  draftProcessTemplate: async (_, { input }, { commands, loaders, view }) =>
    showVersion(template(loaders), await commands.processTemplate.draft(drafter(view), input)),
  reviewProcessTemplate: async (_, { input }, { commands, loaders, view }) =>
    showVersion(template(loaders), await commands.processTemplate.review(reviewer(view), input)),
  publishProcessTemplate: async (_, { input }, { commands, loaders, view }) =>
    showVersion(template(loaders), await commands.processTemplate.publish(publisher(view), toPublish(input))),
  retireProcessTemplate: async (_, { input }, { commands, loaders, view }) =>
    showVersion(template(loaders), await commands.processTemplate.retire(publisher(view), toRetire(input))),
}
