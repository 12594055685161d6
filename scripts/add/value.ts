import { foldLine } from '../reading/page/fold.ts'
import type { Clue, Field } from './clue.ts'
import { readWrittenDay } from './written.ts'

/** Read a value that a page gives for a field, if it is one: an address must be of the web, a day must be one, and an address for an outlet is called by its host. */
export function readClue(
  field: Field,
  raw: string,
  { from, confidence }: Pick<Clue, 'from' | 'confidence'>,
): readonly Clue[] {
  const words = foldLine(raw).slice(0, 400)
  if (words === '') return []
  switch (field) {
    case 'url':
      return /^https?:\/\//i.test(words) && URL.canParse(words) && !/\s/.test(words)
        ? [{ field, value: words, from, confidence }]
        : []
    case 'published':
    case 'crawled': {
      const day = readWrittenDay(words)
      const night = isNight(words) ? ', still the day before in the Americas' : ''
      return day === undefined ? [] : [{ field, value: day, from: `${from} “${words}”${night}`, confidence }]
    }
    case 'outlet':
      return [{ field, value: nameHost(words) ?? words, from, confidence }]
    case 'title':
      return [{ field, value: words, from, confidence }]
  }
}

/** Name the host of an address, without the part that says it is of the web. */
function nameHost(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  return new URL(address).hostname.replace(/^(?:www|m|amp|edition)\./, '')
}

/** Tell a stamp in UTC whose hour is of the evening before where many outlets are. */
function isNight(stamp: string): boolean {
  return /T0[0-7]:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|\+00:?00)$/.test(stamp)
}
