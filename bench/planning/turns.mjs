// Preloaded into the gateway: how much CPU time the longest turn of its event loop took, whatever else the machine did.
// SIGUSR2 writes the milliseconds to the file BENCH_TURNS and begins anew.
import { writeFileSync } from 'node:fs'

let longest = 0
let before = process.threadCpuUsage()
setInterval(() => {
  const { user, system } = process.threadCpuUsage(before)
  longest = Math.max(longest, (user + system) / 1000)
  before = process.threadCpuUsage()
}, 5).unref()
process.on('SIGUSR2', () => {
  writeFileSync(process.env['BENCH_TURNS'], String(longest))
  longest = 0
})
