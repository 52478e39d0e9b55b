import type { Command } from 'commander'
import { systemClock } from '#schema/clock.ts'
import { checkDatabases } from './doctor/databases.ts'
import { checkEvents } from './doctor/events.ts'
import { type Check, type Finding, type Patient, fail } from './doctor/finding.ts'
import { checkInstallation } from './doctor/installation.ts'
import { checkMachine } from './doctor/machine.ts'
import { checkPorts } from './doctor/ports.ts'
import { checkSupergraph } from './doctor/supergraph.ts'
import { checkTimeZone } from './doctor/timeZone.ts'
import { environmentHelp, readSettings } from './hub/settings.ts'
import { loadManifests } from './hub/subgraphs.ts'

const checks: readonly Check[] = [
  checkInstallation,
  checkSupergraph,
  checkMachine,
  checkPorts,
  checkDatabases,
  checkEvents,
  checkTimeZone,
]

/** `heliograph doctor`: what keeps a hub from running here, and what to do. */
export function addCommand(program: Command): void {
  program
    .command('doctor')
    .description('Check this machine, the ports and the databases; exit code 1 where something must be done.')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', `${environmentHelp}\nExamples:\n  heliograph doctor\n  heliograph doctor --json`)
    .action(examine)
}

async function examine({ json = false }: { json?: boolean }): Promise<void> {
  const patient: Patient = {
    settings: readSettings(process.env),
    environment: process.env,
    manifests: await loadManifests(),
    clock: systemClock,
  }
  const findings: Finding[] = []
  for (const check of checks) findings.push(...(await checkSafely(check, patient)))
  process.stdout.write(json ? `${JSON.stringify(findings, undefined, 2)}\n` : findings.map(toLine).join(''))
  if (findings.some(({ level }) => level === 'fail')) process.exitCode = 1
}

async function checkSafely(check: Check, patient: Patient): Promise<Finding[]> {
  try {
    return await check(patient)
  } catch (error) {
    return [fail(error instanceof Error ? error.message : String(error), 'see the message')]
  }
}

const toLine = ({ level, what, advice }: Finding): string =>
  `${level.padEnd(4)}  ${what}${advice === undefined ? '' : `  →  ${advice}`}\n`
