import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { InternalError } from '#schema/errors.ts'
import { createLastGood } from '#schema/registry/lastGood.ts'
import type { SignedSupergraph } from '#schema/registry/signing.ts'
import { committedSupergraph, lastGoodFile } from './hub/delivery.ts'
import { registryName } from './hub/preparation.ts'
import { readRegistryKeys } from './hub/registryKeys.ts'
import { givenDatabaseUrl, readSettings } from './hub/settings.ts'
import { formatReport } from './registry/printReport.ts'
import { withRegistry } from './registry/openRegistryCommand.ts'

interface SupergraphFlags {
  readonly open?: boolean
  readonly publicKey?: boolean
  readonly sign?: boolean
}

/** `heliograph supergraph`: what the hub serves, or its open part, to standard output. */
export function addCommand(program: Command): void {
  program
    .command('supergraph')
    .description('Print the supergraph that the hub serves: the schemas in the code and the registered ones.')
    .option('--open', 'only the open part: what is tagged @tag(name: "public"), for any standard router')
    .option('--sign', 'compose what is registered anew and sign it with the present key, after the former one was lost')
    .option('--public-key', 'the key that verifies it, for REGISTRY_PUBLIC_KEY of a gateway elsewhere')
    .addHelpText(
      'after',
      '\nIt asks the registry, else takes the last good one of the data folder; where no hub has run yet, that of the code.\nExample:\n  heliograph supergraph --open > open.graphql',
    )
    .action(printSupergraph)
}

async function printSupergraph({ open = false, publicKey = false, sign = false }: SupergraphFlags): Promise<void> {
  if (sign) await signAgain()
  const { dataFolder } = readSettings(process.env)
  if (publicKey) {
    const { publicJwk } = await readRegistryKeys(process.env, dataFolder)
    process.stdout.write(`${JSON.stringify(publicJwk)}\n`)
    return
  }
  const { supergraphSdl, openSupergraphSdl = '' } = committedSupergraph()
  const { sdl, openSdl } = (await readServed(dataFolder)) ?? { sdl: supergraphSdl, openSdl: openSupergraphSdl }
  process.stdout.write(open ? openSdl : sdl)
}

/** Undefined where no hub has run here and no registry is named. */
async function readServed(dataFolder: string): Promise<SignedSupergraph | undefined> {
  const file = join(dataFolder, lastGoodFile)
  if (givenDatabaseUrl(process.env, registryName) === undefined && !existsSync(file)) return undefined
  try {
    return await withRegistry('supergraph', ({ registry }) => registry.supergraph())
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    process.stderr.write(`heliograph: the registry cannot be used, this is the last good one: ${why}\n`)
    return createLastGood(file, (await readRegistryKeys(process.env, dataFolder)).verifier).read()
  }
}

const signAgain = (): Promise<void> =>
  withRegistry('supergraph', async ({ registry }) => {
    const { outcome, report } = await registry.signAgain({ who: userInfo().username, why: 'signed again' })
    if (outcome === 'PUBLISHED') return
    throw new InternalError('CONFIGURATION_INVALID', `It does not compose:\n${formatReport(report).join('\n')}`)
  })
