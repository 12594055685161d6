import { spawn, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '..')

const recorder = 'script'

/** Says whether this machine can give a command a terminal of its own: util-linux brings `script`. */
export const hasTerminal = /util-linux/.test(spawnSync(recorder, ['--version'], { encoding: 'utf8' }).stdout ?? '')

/** One turn of a talk: what must stand on the screen, and the keys then pressed. */
export type Turn = readonly [see: string | RegExp, press: string]

/** What a command left on the screen, and how it ended. */
export interface Talk {
  readonly screen: string
  readonly code: number | null
}

/** Runs one of the scripts in a pseudo-terminal, pressing keys when the screen shows what each turn waits for. */
export async function talk(
  words: readonly string[],
  turns: readonly Turn[],
  env: Readonly<Record<string, string>> = {},
): Promise<Talk> {
  const [script = '', ...rest] = words
  const command = [process.execPath, join(project, 'scripts', script), ...rest].map((word) => `'${word}'`).join(' ')
  const child = spawn(recorder, ['-qec', `stty cols 160 rows 50; exec ${command}`, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  let waiting = turns
  let seen = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    const [turn, ...more] = waiting
    if (turn === undefined) return
    const fresh = draw(said.slice(seen))
    if (typeof turn[0] === 'string' ? !fresh.includes(turn[0]) : !turn[0].test(fresh)) return
    waiting = more
    seen = said.length
    child.stdin.write(turn[1])
  })
  const patience = setTimeout(() => child.kill(), 30_000) // a turn that never comes
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  clearTimeout(patience)
  if (waiting.length > 0)
    throw new Error(`Waited in vain for ${String(waiting[0]?.[0])} on this screen:\n${draw(said)}`)
  return { screen: draw(said), code }
}

/** Draws what a terminal wide enough would show: carriage returns, moves within a line, and erasing to its end; colours stay. */
export function draw(said: string): string {
  const lines: string[] = []
  let line = ''
  let column = 0
  for (const [token] of said.matchAll(/\u001b\[[\d;?]*[A-Za-z]|[^]/gu)) {
    const [, count = '', move] = /^\u001b\[(\d*)([GJK])$/.exec(token) ?? []
    if (token === '\n') {
      lines.push(line.trimEnd())
      line = ''
      column = 0
    } else if (token === '\r') column = 0
    else if (move === 'G') column = Number(count || '1') - 1
    else if (move !== undefined) line = line.slice(0, column)
    else if (token.startsWith('\u001b') && !token.endsWith('m')) continue
    else if (token !== '\u0007') {
      line = line.slice(0, column).padEnd(column) + token + line.slice(column + 1)
      column += token.length
    }
  }
  return [...lines, line].join('\n')
}
