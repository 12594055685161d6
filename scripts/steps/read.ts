import { join } from 'node:path'
import { ReviewFile } from '../../src/schema/decision.ts'
import { Places } from '../../src/schema/place.ts'
import { Sidecar } from '../../src/schema/sidecar.ts'
import { Speakers } from '../../src/schema/speaker.ts'
import { Topic } from '../../src/schema/topic.ts'
import { noCache, type Cache } from '../lib/cache.ts'
import { checkPlaces, checkReviews, checkSidecars, checkSpeakers, checkTopic } from '../reading/check.ts'
import { Desk, type Sheet } from '../reading/desk.ts'
import type { Source, Workspace } from '../lib/draft.ts'
import { findStanding } from '../lib/files.ts'
import type { Kept } from '../reading/findings.ts'
import { hashText } from '../reading/page/read.ts'
import { Problems } from '../lib/problem.ts'
import { Obstacle } from '../lib/report.ts'

/** Read the root folder's topic, gazetteers, decisions and seeds; throws Problems with everything that is wrong in them. */
export function read(root: string, cache: Cache = noCache): Workspace {
  for (const folder of ['seeds', 'content']) {
    if (findStanding(join(root, folder)) === 'directory') continue
    throw new Obstacle(`Cannot read ${root} without a folder ${folder}/ in it`)
  }
  const desk = new Desk(root, cache)
  const topic = desk.readKept('content/topic.yaml', Topic)
  const speakers = desk.readKept('content/speakers.yaml', Speakers)
  const places =
    desk.find('content/places.yaml') === 'nothing' ? undefined : desk.readKept('content/places.yaml', Places)
  const files = findSeeds(desk)
  const pairs = files.flatMap((file) => readPair(desk, file) ?? [])
  const sidecars = pairs.map(({ sidecar }) => sidecar)
  const reviews = readReviews(desk)

  if (topic) desk.report(...checkTopic(topic))
  if (speakers) desk.report(...checkSpeakers(speakers, topic))
  if (places) desk.report(...checkPlaces(places))
  desk.report(...checkSidecars(sidecars))
  desk.report(
    ...checkReviews(reviews, { sidecars: pairs.length === files.length ? sidecars : undefined, topic, speakers }),
  )

  if (topic === undefined || speakers === undefined || desk.problems.length > 0) throw new Problems(desk.problems)
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
    sources: pairs.flatMap(({ source }) => source ?? []),
  }
}

/** Find the files of the seeds; everything else in the folder but sidecars and pictures is reported. */
function findSeeds(desk: Desk): string[] {
  const names = desk.list('seeds').filter((name) => !/\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(name))
  const there = new Set(names)
  for (const name of names) {
    const file = `seeds/${name}`
    const stem = name.replace(/\.[^.]*$/, '')
    if (!/\.(?:txt|html|yaml)$/.test(name)) {
      const message = 'Unexpected file, expected seeds `NAME.txt` or `NAME.html` and sidecars `NAME.yaml`'
      desk.reportFile(file, { rule: 'unexpected-file', message, mend: 'Rename it, or move it out of seeds/' })
    } else if (name.endsWith('.html') && there.has(`${stem}.txt`)) {
      const message = `Unexpected second seed, expected one for ${stem}.yaml`
      desk.reportFile(file, { rule: 'two-seeds', message, mend: 'Rename one, and give it a sidecar of its own' })
    } else if (!there.has(`${stem}.txt`) && !there.has(`${stem}.html`)) {
      const message = 'Cannot use this sidecar without its seed'
      const mend = `Add seeds/${stem}.txt, or delete the sidecar`
      desk.reportFile(file, { rule: 'sidecar-without-seed', message, mend })
    }
  }
  const isSecond = (name: string): boolean => name.endsWith('.html') && there.has(name.replace(/\.html$/, '.txt'))
  const seeds = names.filter((name) => /\.(?:txt|html)$/.test(name) && !isSecond(name))
  if (seeds.length === 0) {
    const mend = 'Add one: npm run add -- FILE'
    desk.reportFile('seeds', { rule: 'no-seeds', message: 'Cannot build a ledger without seeds', mend })
  }
  return seeds.map((name) => `seeds/${name}`)
}

/** Read a seed and its sidecar; the source is absent when the seed's text cannot be read, both when the sidecar cannot. */
function readPair(
  desk: Desk,
  file: string,
): { readonly sidecar: Kept<Sidecar>; readonly source: Source | undefined } | undefined {
  const stem = file.replace(/\.[^.]*$/, '')
  const isPage = file.endsWith('.html')
  const sheet = desk.readSeed(file)
  if (desk.find(`${stem}.yaml`) === 'nothing') {
    const keys = `id, outlet, title, url, published, rights and sha256${sheet === undefined ? '' : `: ${sheet.sha256}`}${isPage ? ', textSha256' : ''}`
    desk.reportFile(file, {
      rule: 'missing-sidecar',
      message: 'Cannot use this seed without its sidecar',
      mend: `Write ${stem}.yaml with ${keys}`,
    })
    return undefined
  }
  const sidecar = desk.readKept(`${stem}.yaml`, Sidecar)
  if (sidecar === undefined) return undefined
  if (sheet !== undefined) checkHash(desk, sidecar, sheet)
  checkTextHash(desk, sidecar, isPage ? sheet?.text : null)
  return { sidecar, source: sheet?.text === undefined ? undefined : toSource(desk, file, sheet.sha256, sidecar.value) }
}

function toSource(desk: Desk, file: string, sha256: string, sidecar: Sidecar): Source {
  const known = { file, sha256, sidecar }
  return {
    ...known,
    open: () => {
      const sheet = desk.readSeed(file)
      if (sheet?.text !== undefined && sheet.sha256 === sha256) return { ...known, text: sheet.text }
      throw new Obstacle(`Cannot go on with ${file}, which somebody changes at this moment`)
    },
  }
}

function checkHash(desk: Desk, { file, value, place }: Kept<Sidecar>, { sha256 }: Sheet): void {
  if (value.sha256 === sha256) return
  desk.report({
    file,
    ...place(['sha256']),
    severity: 'error',
    rule: 'seed-changed',
    message: `Unexpected sha256 \`${value.sha256}\`, expected that of the seed, \`${sha256}\``,
    mend: 'A seed is never edited: restore it; or put the new sha256 here and look at its decisions again',
  })
}

/** Check the hash of a page's text: a page has one, a text (null) none; without a text to compare with nothing is said. */
function checkTextHash(desk: Desk, { file, value, place }: Kept<Sidecar>, text: string | undefined | null): void {
  if (text === undefined || value.textSha256 === (text === null ? undefined : hashText(text))) return
  const found = value.textSha256 === undefined ? '' : ` \`${value.textSha256}\``
  desk.report({
    file,
    ...place(['textSha256']),
    severity: 'error',
    rule: 'text-changed',
    message:
      text === null
        ? 'Unexpected key `textSha256`, expected it only beside a saved page'
        : `Unexpected textSha256${found}, expected that of the text extracted from the page, \`${hashText(text)}\``,
    mend: text === null ? 'Remove it' : 'Put the new hash here and look at the decisions on this source again',
  })
}

function readReviews(desk: Desk): Kept<ReviewFile>[] {
  return desk.list('content/review').flatMap((name) => {
    const file = `content/review/${name}`
    if (name.endsWith('.yaml')) return desk.readKept(file, ReviewFile) ?? []
    const message = 'Unexpected file, expected decisions `SOURCE.yaml`'
    desk.reportFile(file, { rule: 'unexpected-file', message, mend: 'Rename it, or move it out of content/review/' })
    return []
  })
}
