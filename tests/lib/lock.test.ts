import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from '../../scripts/lib/lock.ts'

const runs = 6
const turns = 60

/** Takes the lock again and again, sweeps as its holder, and dies with it now and then; prints what else befell it. */
const life = `
  import { appendFileSync } from 'node:fs'
  import { takeLock } from ${JSON.stringify(join(import.meta.dirname, '../../scripts/lib/lock.ts'))}
  import { sweepTemps } from ${JSON.stringify(join(import.meta.dirname, '../../scripts/lib/files.ts'))}
  const [folder, log] = process.argv.slice(1)
  for (let turn = 1; turn <= ${turns}; turn += 1) {
    try {
      const lock = takeLock(folder)
      sweepTemps(folder)
      appendFileSync(log, 'in ')
      lock.check()
      appendFileSync(log, 'out ')
      if (turn % 20 === 0) process.exit(0)
      lock.release()
    } catch (error) {
      if (error.code !== 3) console.log(error)
    }
  }`

test('no two runs hold the lock at once, whoever dies with it and whoever sweeps', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-lock-'))
  const log = join(folder, 'log')
  writeFileSync(join(folder, '.headcount.lock'), '4194305 abc\n') // above the largest process id
  const printed = await Promise.all(Array.from({ length: runs }, () => live(folder, log)))
  expect(printed.join('')).toBe('')
  expect(readFileSync(log, 'utf8')).toMatch(/^(in out )+$/)
  takeLock(folder).release()
  expect(readdirSync(folder)).toEqual(['log'])
})

function live(folder: string, log: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', life, folder, log], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const out: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text))
  return new Promise((done, fail) => child.on('error', fail).on('close', () => done(out.join(''))))
}
