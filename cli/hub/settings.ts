import { InternalError } from '#schema/errors.ts'

/** What the environment says. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** The folder of the embedded database, its credentials and the hub's secret. */
  readonly dataFolder: string
  readonly production: boolean
  readonly logLevel: string
  readonly engine: 'stock' | 'compiled'
}

type Environment = Readonly<Record<string, string | undefined>>

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** Reads the settings. @throws InternalError CONFIGURATION_INVALID naming the variable and what was expected. */
export function readSettings(environment: Environment): Settings {
  const {
    HOST = '127.0.0.1',
    HELIOGRAPH_FOLDER = '.heliograph',
    NODE_ENV,
    LOG_LEVEL = 'info',
    HUB_ENGINE,
  } = environment
  if (!levels.includes(LOG_LEVEL)) throw invalid('LOG_LEVEL', `one of ${levels.join(', ')}`, LOG_LEVEL)
  return {
    port: readPort('PORT', environment['PORT'] ?? '4000'),
    host: HOST,
    dataFolder: HELIOGRAPH_FOLDER,
    production: NODE_ENV === 'production',
    logLevel: LOG_LEVEL,
    engine: readEngine(HUB_ENGINE),
  }
}

function readEngine(name: string | undefined): Settings['engine'] {
  if (name === undefined || name === 'compiled') return 'compiled'
  if (name === 'apollo') return 'stock'
  throw invalid('HUB_ENGINE', '`compiled` or `apollo`', name)
}

/** A port from a text. @throws InternalError CONFIGURATION_INVALID. */
export function readPort(name: string, text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw invalid(name, 'a port from 0 to 65535', text)
  return port
}

const invalid = (name: string, expected: string, received: string) =>
  new InternalError('CONFIGURATION_INVALID', `${name}: expected ${expected}, received "${received}".`)
