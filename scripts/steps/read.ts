import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { z } from 'zod'
import { ReviewFile } from '../../src/schema/decision.ts'
import { Places } from '../../src/schema/place.ts'
import { Sidecar } from '../../src/schema/sidecar.ts'
import { Speakers } from '../../src/schema/speaker.ts'
import { Topic } from '../../src/schema/topic.ts'
import { checkPlaces, checkReview, checkSidecars, checkSpeakers, checkTopic, type Kept } from '../lib/check.ts'
import { decodeText } from '../lib/decode.ts'
import type { Seed, Workspace } from '../lib/draft.ts'
import { findStanding, listNames, readBytes } from '../lib/files.ts'
import { Problems, type Problem } from '../lib/problem.ts'
import { Obstacle } from '../lib/report.ts'
import { parseYaml } from '../lib/yaml.ts'

/** The largest seed that is read, in bytes: a long transcript has 200 kB. */
const seedLimit = 5 * 1024 * 1024

/** Read the root folder's topic, gazetteers, decisions and seeds; throws Problems with everything that is wrong in them. */
export function read(root: string): Workspace {
  for (const folder of ['seeds', 'content']) {
    if (findStanding(join(root, folder)) !== 'directory')
      throw new Obstacle(`Cannot read ${root} without a folder ${folder}/ in it`)
  }
  const problems: Problem[] = []
  const desk: Desk = { root, report: (...found) => void problems.push(...found) }

  const topic = readKept(desk, 'content/topic.yaml', Topic)
  const speakers = readKept(desk, 'content/speakers.yaml', Speakers)
  const places =
    findStanding(join(root, 'content/places.yaml')) === 'nothing'
      ? undefined
      : readKept(desk, 'content/places.yaml', Places)
  const seeds = readSeeds(desk)
  const reviews = readReviews(desk)

  if (topic) desk.report(...checkTopic(topic))
  if (speakers) desk.report(...checkSpeakers(speakers, topic))
  if (places) desk.report(...checkPlaces(places))
  desk.report(...checkSidecars(seeds.map(({ sidecar }) => sidecar)))
  for (const review of reviews)
    desk.report(...checkReview(review, { seeds: seeds.map(({ sidecar }) => sidecar), topic, speakers }))

  if (problems.some(({ severity }) => severity === 'error') || topic === undefined || speakers === undefined)
    throw new Problems(problems)
  return {
    root,
    topic: topic.value,
    speakers: speakers.value,
    places: places?.value ?? [],
    reviews: reviews.map(({ value, file, place }) => ({
      ...value,
      file,
      lines: new Map(value.decisions.map(({ mention }, index) => [mention, place(['decisions', index]).line])),
    })),
    seeds: seeds.flatMap(({ seed }) => seed ?? []),
  }
}

interface Desk {
  readonly root: string
  readonly report: (...problems: readonly Problem[]) => void
}

interface ReadSeed {
  readonly sidecar: Kept<Sidecar>
  readonly seed: Seed | undefined
}

function readSeeds(desk: Desk): ReadSeed[] {
  const names = listNames(join(desk.root, 'seeds')).filter(
    (name) => !name.startsWith('.') && !/\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(name),
  )
  const stems = new Set(names.map((name) => name.replace(/\.(?:txt|yaml)$/, '')))
  for (const name of names) {
    const file = `seeds/${name}`
    if (!/\.(?:txt|yaml)$/.test(name)) {
      desk.report(
        wholeFile(
          file,
          'unexpected-file',
          'Unexpected file, expected seeds `NAME.txt` and sidecars `NAME.yaml`',
          'Move it out of seeds/',
        ),
      )
    } else if (name.endsWith('.yaml') && !names.includes(name.replace(/yaml$/, 'txt'))) {
      desk.report(
        wholeFile(
          file,
          'sidecar-without-seed',
          'Cannot use this sidecar without its seed',
          `Add ${file.replace(/yaml$/, 'txt')}, or delete the sidecar`,
        ),
      )
    }
  }
  const seeds = [...stems].filter((stem) => names.includes(`${stem}.txt`))
  if (seeds.length === 0)
    desk.report(
      wholeFile(
        'seeds',
        'no-seeds',
        'Cannot build a ledger without seeds',
        'Add `seeds/NAME.txt` and its sidecar `seeds/NAME.yaml`',
      ),
    )
  return seeds.flatMap((stem) => readSeed(desk, `seeds/${stem}`) ?? [])
}

function readSeed(desk: Desk, stem: string): ReadSeed | undefined {
  const file = `${stem}.txt`
  const bytes = readRegular(desk, file)
  const decoded = bytes && decodeText(bytes)
  if (decoded && 'fault' in decoded) desk.report({ file, severity: 'error', ...decoded.fault })
  const sha256 = bytes && createHash('sha256').update(bytes).digest('hex')
  if (findStanding(join(desk.root, `${stem}.yaml`)) === 'nothing') {
    const mend = `Write ${stem}.yaml with id, outlet, title, url, published, rights${sha256 === undefined ? ' and sha256' : ` and sha256: ${sha256}`}`
    desk.report(wholeFile(file, 'missing-sidecar', 'Cannot use this seed without its sidecar', mend))
    return undefined
  }
  const sidecar = readKept(desk, `${stem}.yaml`, Sidecar)
  if (sidecar === undefined) return undefined
  if (sha256 !== undefined && sha256 !== sidecar.value.sha256) {
    desk.report({
      ...wholeFile(
        sidecar.file,
        'seed-changed',
        `Unexpected sha256 \`${sidecar.value.sha256}\`, expected that of the seed, \`${sha256}\``,
        'A seed is never edited: restore it, or, where the change is meant, put the new sha256 here and look at its decisions again',
      ),
      ...sidecar.place(['sha256']),
    })
  }
  const text = decoded && 'text' in decoded ? decoded.text : undefined
  const seed = sha256 === undefined || text === undefined ? undefined : { file, text, sha256, sidecar: sidecar.value }
  return { sidecar, seed }
}

function readReviews(desk: Desk): Kept<ReviewFile>[] {
  return listNames(join(desk.root, 'content/review'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const file = `content/review/${name}`
      if (name.endsWith('.yaml')) return readKept(desk, file, ReviewFile) ?? []
      desk.report(
        wholeFile(
          file,
          'unexpected-file',
          'Unexpected file, expected decisions `SOURCE.yaml`',
          'Move it out of content/review/',
        ),
      )
      return []
    })
}

/** Read one hand-kept YAML file by its schema; reports and gives undefined when it is not as it should be. */
function readKept<S extends z.ZodType>(desk: Desk, file: string, schema: S): Kept<z.infer<S>> | undefined {
  if (findStanding(join(desk.root, file)) === 'nothing') {
    desk.report(
      wholeFile(file, 'missing-file', 'Cannot go on without this file', 'Write it: the README says what goes in'),
    )
    return undefined
  }
  const bytes = readRegular(desk, file)
  const decoded = bytes && decodeText(bytes)
  if (decoded === undefined) return undefined
  if ('fault' in decoded) {
    desk.report({ file, severity: 'error', ...decoded.fault, rule: decoded.fault.rule.replace('seed-', 'file-') })
    return undefined
  }
  const parsed = parseYaml(decoded.text, file, schema)
  if ('ok' in parsed) return { file, ...parsed.ok }
  desk.report(...parsed.problems)
  return undefined
}

function readRegular(desk: Desk, file: string): Buffer | undefined {
  const path = join(desk.root, file)
  const standing = findStanding(path)
  if (standing !== 'file') {
    desk.report(
      wholeFile(
        file,
        'not-a-file',
        `Unexpected ${standing === 'other' ? 'special file' : standing}, expected a regular file`,
        'Put the file itself here',
      ),
    )
    return undefined
  }
  const { bytes, size } = readBytes(path, seedLimit)
  if (size <= seedLimit) return bytes
  desk.report(
    wholeFile(
      file,
      'too-large',
      `Unexpected size of ${(size / 1024 / 1024).toFixed(1)} MB, expected at most 5 MB`,
      'Split it into its articles',
    ),
  )
  return undefined
}

function wholeFile(file: string, rule: string, message: string, mend: string): Problem {
  return { file, line: 0, column: 0, severity: 'error', rule, message, mend }
}
