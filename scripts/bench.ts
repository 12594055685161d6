import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { composeTexts } from './bench/corpus.ts'
import { formatFigures, type Figures, type Say } from './bench/figure.ts'
import { measureHostile } from './bench/hostile.ts'
import { measureIngest } from './bench/ingest.ts'
import { readKnown } from './bench/known.ts'
import { measurePaint } from './bench/paint.ts'
import { measureDays, measureSentences } from './bench/quality.ts'
import { measureSite } from './bench/site.ts'
import { measureStages } from './bench/stages.ts'
import { formatUsage, parseArguments, type Usage } from './lib/args.ts'
import { listNames } from './lib/files.ts'
import { Obstacle } from './lib/report.ts'
import { project, rootOption, runCommand } from './site/command.ts'

const parts = ['stages', 'hostile', 'ingest', 'site', 'paint'] as const
type Part = (typeof parts)[number]

const usage: Usage = {
  command: 'npm run bench --',
  about: `Measure speed and memory on articles made of the project's own paragraphs, and readings against suites of real text.
Nothing here is a test: figures depend on the machine and on what else it does.`,
  options: [
    { name: 'only', value: 'PART,…', help: `of ${parts.join(', ')} (default: all)` },
    { name: 'sources', value: 'N,…', help: 'how many sources (default: 5, 1,000 and 10,000; for the site 5)' },
    {
      name: 'every',
      value: 'N',
      help: 'of the hostile texts, only every Nth (all take some minutes of one processor)',
    },
    { name: 'texts', value: 'DIR', help: 'measure the stages on the *.txt files of a folder instead' },
    { name: 'sentences', value: 'DIR', help: 'score sentences against CoNLL-U files (GUM: dep/GUM_news_*.conllu)' },
    { name: 'days', value: 'DIR', help: 'score days against TimeML (*.tml) or GUM (xml/GUM_news_*.xml) files' },
    { name: 'list', help: 'with --sentences and --days: list what was read otherwise' },
    { name: 'json', help: 'print one JSON object a line' },
    { ...rootOption, help: 'the folder whose articles lend their paragraphs (default: this project)' },
  ],
}

await runCommand(async () => {
  const { flags, values } = parseArguments(process.argv.slice(2), usage)
  if (flags.has('help')) return console.log(formatUsage(usage))
  const say: Say = (line: Figures) => console.log(flags.has('json') ? JSON.stringify(line) : formatFigures(line))
  const [sentences, days] = [values.get('sentences'), values.get('days')]
  const list = flags.has('list') ? console.log : () => undefined
  if (sentences !== undefined) measureSentences(resolve(sentences), say, list)
  if (days !== undefined) measureDays(resolve(days), say, list)
  if (sentences === undefined && days === undefined)
    await measure(readParts(values.get('only')), {
      from: resolve(values.get('root') ?? project),
      sources: readCounts(values.get('sources')),
      texts: values.get('texts'),
      every: readCounts(values.get('every'))?.[0] ?? 1,
      say,
    })
})

interface Plan {
  readonly from: string
  readonly sources: readonly number[] | undefined
  readonly texts: string | undefined
  readonly every: number
  readonly say: Say
}

async function measure(wanted: readonly Part[], { from, sources, texts, every, say }: Plan): Promise<void> {
  const known = readKnown(from)
  if (wanted.includes('stages'))
    measureStages(texts === undefined ? composeTexts(from, 1_000) : readTexts(texts), known, say)
  if (wanted.includes('hostile')) measureHostile(known, say, every)
  if (wanted.includes('ingest'))
    for (const count of sources ?? [5, 1_000, 10_000]) await measureIngest(from, count, say)
  if (wanted.includes('site')) for (const count of sources ?? [5]) await measureSite(from, count, say)
  if (wanted.includes('paint')) await measurePaint(join(project, 'dist'), say)
}

function readTexts(folder: string): readonly string[] {
  const names = listNames(folder).filter((name) => name.endsWith('.txt'))
  if (names.length === 0) throw new Obstacle(`Cannot measure without a *.txt file in ${folder}`)
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

function readParts(words: string | undefined): readonly Part[] {
  const wanted = words?.split(',') ?? parts
  return wanted.map((word) => {
    const part = parts.find((each) => each === word)
    if (part === undefined) throw new Obstacle(`Unexpected part \`${word}\`, expected one of ${parts.join(', ')}`)
    return part
  })
}

function readCounts(words: string | undefined): readonly number[] | undefined {
  return words?.split(',').map((word) => {
    if (/^[1-9]\d{0,4}$/.test(word)) return Number(word)
    throw new Obstacle(`Unexpected number of sources \`${word}\`, expected one from 1 to 99999`)
  })
}
