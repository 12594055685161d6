import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Text } from '../lib/files.ts'
import type { Problem } from '../lib/problem.ts'
import { readLines } from './lines.ts'

const compilers = new URL('mdx-compile.ts', import.meta.url)

/**
 * Prove generated MDX, an article at a time: both compilers must show every paragraph exactly as our own parser reads it.
 * They run in child processes, one a core where there is much to do, because one of them can end the process it runs in;
 * a file that does so is a problem like any other. Articles are drawn when a compiler is free; other files are passed over.
 */
export async function proveMdx(
  files: Iterable<readonly [path: string, text: Text]>,
  script = compilers,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const left = drawArticles(files)
  const running: Promise<void>[] = []
  let [drawn, started] = [0, 0]
  start()
  for (const each of running) await each
  return problems

  function start(): void {
    started += 1
    const work = prove()
    work.catch(() => undefined) // told when its turn to be awaited comes
    running.push(work)
  }

  async function prove(): Promise<void> {
    const waiting: (readonly [path: string, text: string])[] = []
    let compiler: Compiler | undefined
    const send = (text: string): void => (compiler ??= startCompiler(script)).send(text)
    try {
      while (draw(waiting, send)) {
        const verdict = await compiler?.hear()
        const [path = ''] = waiting.shift() ?? []
        if (verdict !== '') problems.push(describe(path, verdict ?? 'a compiler that lives to the end of it'))
        if (verdict !== undefined) continue
        compiler = undefined
        for (const [, text] of waiting) send(text)
      }
    } finally {
      compiler?.end()
    }
  }

  /** Send articles until a few wait for their verdicts; false when none does. */
  function draw(waiting: (readonly [string, string])[], send: (text: string) => void): boolean {
    while (waiting.length < most) {
      const { value: article, done } = left.next()
      if (done === true) break
      drawn += 1
      waiting.push(article)
      send(article[1])
    }
    if (drawn > started * fewest && started < availableParallelism()) start()
    return waiting.length > 0
  }
}

const fewest = 50 // articles that are worth a process of their own
const most = 16 // articles that wait in one

function* drawArticles(files: Iterable<readonly [string, Text]>): Generator<readonly [string, string]> {
  for (const [path, text] of files)
    if (path.endsWith('.mdx')) yield [path, typeof text === 'string' ? text : [...text].join('')]
}

/** A child that compiles texts in turn; a verdict is empty when the text is proved, undefined when the child died of it. */
interface Compiler {
  readonly send: (text: string) => void
  readonly hear: () => Promise<string | undefined>
  readonly end: () => void
}

function startCompiler(script: URL): Compiler {
  const child = spawn(process.execPath, [fileURLToPath(script)], { stdio: ['pipe', 'pipe', 'ignore'], env: {} })
  const verdicts = readLines(child.stdout)
  let failure: Error | undefined
  child.on('error', (error) => (failure = error))
  child.stdin.on('error', () => undefined) // it died before it read all; the end of its verdicts says so
  return {
    send: (text) => void child.stdin.write(`${JSON.stringify(text)}\n`),
    hear: async () => {
      const { value } = await verdicts.next()
      if (failure !== undefined) throw failure
      return value === undefined ? undefined : (JSON.parse(value) as string) // the child writes one JSON string a line
    },
    end: () => child.stdin.end(),
  }
}

function describe(file: string, expected: string): Problem {
  return {
    file,
    line: 0,
    column: 0,
    severity: 'error',
    rule: 'mdx-unproved',
    message: `Unexpected compiled text, expected ${expected}`,
    mend: 'Report the article: the writer should have written its words so that every compiler reads them',
  }
}
