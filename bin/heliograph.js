#!/usr/bin/env node
// Runs the CLI on the pinned Node with its flags: in place of this process where that is possible, as a child elsewhere.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const pinned = at('../node_modules/node/bin/node')
const node = existsSync(pinned) ? pinned : process.execPath
const parameters = ['--max-semi-space-size=32', at('../cli/main.ts'), ...process.argv.slice(2)]
if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...parameters], process.env)
// The channel tells the child when this process ends in any way, SIGKILL included.
const child = spawn(node, parameters, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
