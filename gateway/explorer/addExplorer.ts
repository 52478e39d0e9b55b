import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'

/** A tab that GraphiQL opens with. */
export interface ExplorerTab {
  readonly query: string
  /** JSON text. */
  readonly variables?: string
}

const require = createRequire(import.meta.url)
/** A file of an installed package, also one that its `exports` leave out. */
const packaged = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file)
const javascript = 'text/javascript; charset=utf-8'
const css = 'text/css; charset=utf-8'

/** Everything the page loads, from installed packages: government networks have no CDN. */
const assets: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  'react.js': { file: packaged('react', 'umd/react.production.min.js'), type: javascript },
  'react-dom.js': { file: packaged('react-dom', 'umd/react-dom.production.min.js'), type: javascript },
  'graphiql.js': { file: packaged('graphiql', 'graphiql.min.js'), type: javascript },
  'graphiql.css': { file: packaged('graphiql', 'graphiql.min.css'), type: css },
  'explorer.js': { file: join(import.meta.dirname, 'explorer.js'), type: javascript },
}

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Heliograph · GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/explorer/graphiql.css" />
    <style>html, body, #graphiql { height: 100%; margin: 0 }</style>
  </head>
  <body>
    <div id="graphiql">正在打开… Loading…</div>
    <script src="/explorer/react.js"></script>
    <script src="/explorer/react-dom.js"></script>
    <script src="/explorer/graphiql.js"></script>
    <script type="module" src="/explorer/explorer.js"></script>
  </body>
</html>
`

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src blob:"

/** Serves GraphiQL at `/explorer`, and `/` leads there. */
export function addExplorer(app: FastifyInstance, tabs: readonly ExplorerTab[]): void {
  app.get('/', (_request, reply) => reply.redirect('/explorer'))
  app.get('/explorer', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page),
  )
  app.get('/explorer/tabs.json', () => tabs)
  for (const [name, { file, type }] of Object.entries(assets)) {
    app.get(`/explorer/${name}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=3600').send(createReadStream(file)),
    )
  }
}
