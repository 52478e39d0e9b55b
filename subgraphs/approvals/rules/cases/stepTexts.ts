import { checkCodes } from '../office/lists.ts'
import { longestName, longestNote, optionalText, requiredText } from '../office/texts.ts'
import { checkMaterials, mostMaterials } from './declaration.ts'

/** What a step of a case may tell in words; which of them it has depends on the step. */
export interface StepTexts {
  readonly reason?: string | null | undefined
  readonly comment?: string | null | undefined
  readonly evidence?: string
  readonly result?: { readonly number: string } | null | undefined
  /** Names of documents. */
  readonly reviewed?: readonly string[] | null | undefined
  readonly materials?: Parameters<typeof checkMaterials>[0] | null | undefined
}

/** The input of a step with the spaces around its texts taken away. @throws ClientError BAD_USER_INPUT for a text out of bounds. */
export function readStep<Input extends StepTexts>(input: Input): Input {
  const { reason, comment, evidence, result, reviewed, materials } = input
  if (materials) checkMaterials(materials)
  if (reviewed) checkCodes('reviewed', reviewed, { least: 0, most: mostMaterials })
  return {
    ...input,
    ...(reason !== undefined && { reason: optionalText('reason', reason, longestNote) }),
    ...(comment !== undefined && { comment: optionalText('comment', comment, longestNote) }),
    ...(evidence !== undefined && { evidence: requiredText('evidence', evidence, longestName) }),
    ...(result && { result: { ...result, number: requiredText('result.number', result.number, longestCertificate) } }),
  }
}

/** The longest number of a certificate, in characters. */
const longestCertificate = 60
