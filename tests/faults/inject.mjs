// Preloaded into a child process: lets the file system's changing calls fail, or the process die, at the call of a given number.
// FAULT is `CODE:N` (as ENOSPC:3) for an error at call N, `kill:N` for death before it, `short:N` for death amid write N;
// with N = 0 nothing fails and the numbers of calls and of writes are printed.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [kind, number] = (process.env.FAULT ?? 'count:0').split(':')
const at = Number(number)
let calls = 0
let writes = 0

for (const name of [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
]) {
  const real = fs[name]
  fs[name] = (...args) => {
    if (name === 'openSync' && !String(args[0]).startsWith(process.env.FAULT_UNDER ?? '')) return real(...args)
    if (name === 'writeSync' && args[0] < 3) return real(...args)
    calls += 1
    if (name === 'writeSync') writes += 1
    if ((kind === 'short' ? writes : calls) !== at) return real(...args)
    if (kind === 'short' && name === 'writeSync') real(args[0], args[1].subarray(0, 3))
    if (kind === 'short' || kind === 'kill') process.kill(process.pid, 'SIGKILL')
    throw Object.assign(new Error(`${kind}: injected, ${name}`), { code: kind, errno: -1, syscall: name })
  }
}
syncBuiltinESMExports()
process.on('exit', () => {
  if (at === 0) fs.writeSync(2, `calls ${String(calls)} writes ${String(writes)}\n`)
})
