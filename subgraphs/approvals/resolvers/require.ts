import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { Loaders } from '../loaders.ts'

/** The project that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireProject = async (loaders: Loaders, code: string) =>
  requireRow('project', code, await loaders.project.load(code))

/** The case that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireCase = async (loaders: Loaders, number: string) =>
  requireRow('case', number, await loaders.approvalCase.load(number))

/** The joint approval that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireJointApproval = async (loaders: Loaders, number: string) =>
  requireRow('joint approval', number, await loaders.jointApproval.load(number))

/** The agent that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireAgent = async (loaders: Loaders, code: string) =>
  requireRow('agent', code, await loaders.agent.load(code))

/** The visit that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireVisit = async (loaders: Loaders, number: string) =>
  requireRow('visit', number, await loaders.visit.load(number))
