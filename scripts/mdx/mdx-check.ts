import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../lib/problem.ts'

const compilers = new URL('mdx-compile.ts', import.meta.url)

/**
 * Prove generated MDX: both compilers must show every paragraph exactly as our own parser reads it.
 * They run in child processes, one a core where there is much to do, because one of them can end the process it runs in;
 * a file that does so is a problem like any other.
 */
export async function proveMdx(files: ReadonlyMap<string, string>, script = compilers): Promise<readonly Problem[]> {
  const articles = [...files].filter(([path]) => path.endsWith('.mdx'))
  const size = Math.max(fewest, Math.ceil(articles.length / availableParallelism()))
  const shares = Array.from({ length: Math.ceil(articles.length / size) }, (_, share) =>
    articles.slice(share * size, (share + 1) * size),
  )
  return (await Promise.all(shares.map((share) => proveShare(share, script)))).flat()
}

const fewest = 50 // articles that are worth a process of their own

async function proveShare(articles: readonly (readonly [string, string])[], script: URL): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  let left = articles
  while (left.length > 0) {
    const verdicts = await compileAll(left, script)
    problems.push(
      ...verdicts.flatMap((verdict, index) => (verdict === '' ? [] : [describe(left[index]?.[0] ?? '', verdict)])),
    )
    const fatal = left[verdicts.length]
    if (fatal !== undefined) problems.push(describe(fatal[0], 'a compiler that lives to the end of it'))
    left = left.slice(verdicts.length + 1)
  }
  return problems
}

/** Compile files in a child; a verdict each, empty when proved, and fewer verdicts than files when the child died. */
async function compileAll(files: readonly (readonly [string, string])[], script: URL): Promise<readonly string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>()
  const running = spawn(process.execPath, [fileURLToPath(script)], { stdio: ['pipe', 'pipe', 'ignore'], env: {} })
  const output: string[] = []
  running.stdout.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk))
  running.on('error', reject)
  running.on('close', () => {
    const lines = output.join('').split('\n').slice(0, -1)
    resolve(lines.map((line) => JSON.parse(line) as string)) // the child writes one JSON string a line
  })
  running.stdin.on('error', () => undefined) // it died before it read all; its verdicts say so
  running.stdin.end(JSON.stringify(files.map(([, content]) => content)))
  return promise
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
