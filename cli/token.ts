import { type Command, InvalidArgumentError, Option } from 'commander'
import { issueToken, type Role, roles } from '#schema/actor.ts'
import { systemClock } from '#schema/clock.ts'
import { readSecret } from './hub/secret.ts'
import { readSettings } from './hub/settings.ts'

interface TokenOptions {
  readonly role: readonly Role[]
  readonly organ?: string
  readonly id?: string
  readonly hours: number
}

/** `heliograph token`: an identity for mutations and guarded commands. */
export function addCommand(program: Command): void {
  program
    .command('token')
    .description(
      'Print a token that names an actor; send it as `Authorization: Bearer …`. Signed with the secret of this hub.',
    )
    .addOption(new Option('--role <role...>', 'what it may do').choices(roles).makeOptionMandatory())
    .option('--organ <code>', 'the organ that it acts for, by its code in `organs`, such as LAND')
    .option('--id <id>', 'the account or post; the roles and the organ when absent')
    .option('--hours <hours>', 'how long it is good', readHours, 8)
    .addHelpText('after', '\nExample:\n  heliograph token --role WINDOW_CLERK --organ APPROVAL_OFFICE --hours 1')
    .action(printToken)
}

async function printToken({ role, organ, id, hours }: TokenOptions): Promise<void> {
  const secret = readSecret(process.env, readSettings(process.env).dataFolder)
  const actor = { id: id ?? [...role, organ].filter(Boolean).join(' '), roles: role, organ: organ ?? null }
  process.stdout.write(`${await issueToken(secret, actor, systemClock(), hours)}\n`)
}

function readHours(text: string): number {
  const hours = Number(text)
  if (!(hours > 0 && hours <= 24 * 90))
    throw new InvalidArgumentError('Expected hours above 0, at most 2160 (90 days).')
  return hours
}
