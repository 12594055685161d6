import { resolve } from 'node:path'
import { checkPublished, checkUrl } from './add/ask.ts'
import { receive } from './add/received.ts'
import { addSource, type Added } from './add/session.ts'
import { count, formatNews } from './add/show.ts'
import { formatUsage, parseArguments, type Usage } from './lib/args.ts'
import { Problems } from './lib/problem.ts'
import { isTerminal, Prompt, showText } from './lib/prompt.ts'
import { describeFailure, exit, Obstacle } from './lib/report.ts'

const usage: Usage = {
  command: 'npm run add --',
  about:
    'Add an article to seeds/: guess what is known of it, ask for the rest, ingest, and say what changed.\nWithout a terminal nothing is asked: what is not given or found stays unknown.',
  positional: { name: 'FILE|-', help: 'the article: text, Markdown or a saved web page; or - for standard input' },
  options: [
    { name: 'outlet', value: 'NAME', help: 'who published it' },
    { name: 'title', value: 'TEXT', help: 'its headline' },
    { name: 'url', value: 'URL', help: 'its address, or unknown' },
    {
      name: 'published',
      value: 'DAY',
      help: 'the day it came out: 2024-10-24, 2024-10-24..2024-10-26 for a span, or unknown',
    },
    { name: 'basis', value: 'TEXT', help: 'how that day is known' },
    { name: 'rights', value: 'RIGHTS', help: 'excerpt: show only sentences around mentions (default); full: show all' },
    { name: 'id', value: 'ID', help: 'its id, which never changes afterwards (default: from outlet and day)' },
    { name: 'yes', help: 'take every default, and add it even when other sources hold the same words' },
    { name: 'root', value: 'DIR', help: 'the folder that holds seeds/ and content/ (default: the folder you are in)' },
    { name: 'json', help: 'print the result as JSON; nothing is asked' },
  ],
}

if (import.meta.main) {
  process.stdout.on('error', () => process.exit(process.exitCode)) // a reader such as `head` may leave early
  process.exitCode = await main(process.argv.slice(2))
}

/** Where a command reads and writes. */
type Ends = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>

/** Run the command on its words; gives its exit code. */
export async function main(words: readonly string[], ends: Ends = process): Promise<number> {
  const print = (text: string): number => {
    ends.stdout.write(`${showText(text.trimEnd())}\n`)
    return exit.ok
  }
  const json = words.includes('--json')
  let prompt: Prompt | undefined
  const tell = (text: string): void => {
    if (prompt) prompt.say(text.trimEnd())
    else print(text)
  }
  try {
    const { flags, values, positionals } = parseArguments(words, usage)
    if (flags.has('help')) return print(formatUsage(usage))
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0)
      throw new Obstacle(
        `Cannot add ${file === undefined ? 'nothing' : 'several files at once'}, expected one FILE or -\n\n${formatUsage(usage)}`,
      )
    checkGiven(values)
    const received = await receive(file, ends.stdin)
    const yes = flags.has('yes')
    prompt = !yes && !json && file !== '-' && isTerminal() ? new Prompt() : undefined
    const added = await addSource(received, {
      root: resolve(values.get('root') ?? '.'),
      given: values,
      yes,
      prompt,
      tell: json ? () => undefined : tell,
    })
    if (json) print(formatJson(added))
    else tell(formatAdded(added))
    return exit.ok
  } catch (error) {
    const { text, code } = describeFailure(error)
    const problems = error instanceof Problems ? error.problems : []
    if (json) print(JSON.stringify({ ok: false, code, problems, message: text }, null, 2))
    else ends.stderr.write(`${text}\n`)
    return code
  } finally {
    prompt?.close()
  }
}

function checkGiven(values: ReadonlyMap<string, string>): void {
  const [url, published, rights] = [values.get('url'), values.get('published'), values.get('rights')]
  const faults = [
    url === undefined ? undefined : checkUrl(url),
    published === undefined ? undefined : checkPublished(published),
    rights === undefined || ['excerpt', 'full'].includes(rights)
      ? undefined
      : `Unexpected rights \`${rights}\`, expected excerpt or full`,
  ].filter((fault) => fault !== undefined)
  if (faults.length > 0) throw new Obstacle(faults.join('\n'))
}

function formatAdded({ sidecar, files, news, undecided }: Added): string {
  const next =
    undecided === 0
      ? 'Nothing waits for a decision'
      : `${count(undecided, 'mention')} to decide on: npm run review -- --source ${sidecar.id}`
  return `\nWrote ${files.join(' and ')}\n${formatNews(sidecar.id, news)}\n\n${next}`
}

function formatJson({ sidecar, files, draft, twins, news, undecided }: Added): string {
  return JSON.stringify(
    { ok: true, code: exit.ok, source: sidecar, files, guesses: draft, twins, news, undecided },
    null,
    2,
  )
}
