import type { Clue } from './clue.ts'

/** Read a title that may name its outlet behind it, as “Headline | Outlet”. */
export function findTitleClues(words: string, ground: Pick<Clue, 'from' | 'confidence'>): readonly Clue[] {
  const { title, outlet, mark } = splitTitle(words)
  if (outlet === undefined) return [{ field: 'title', value: title, ...ground }]
  const from = `${ground.from} ends in “${mark ?? ''} ${outlet}”`
  return [
    { field: 'title', value: title, ...ground },
    { field: 'outlet', value: outlet, from, confidence: 'medium' },
  ]
}

/** Part “Headline | Outlet”; a dash parts only before a short name in capitals. */
function splitTitle(words: string): { readonly title: string; readonly outlet?: string; readonly mark?: string } {
  const match =
    /^(.{12,}?) ?([|»]) ?([^|»]{2,40})$/u.exec(words) ??
    /^(.{12,}) ([-–—]) ((?:The )?\p{Lu}[^-–—,:?!]{1,30})$/u.exec(words)
  const [, title = '', mark = '', outlet = ''] = match ?? []
  return match && isName(outlet) ? { title: title.trim(), outlet: outlet.trim(), mark } : { title: words }
}

/** Tell a name by its capitals: “Voice of the Coast”, “pier.example”, not “local media”. */
export function isName(words: string): boolean {
  return words
    .trim()
    .split(' ')
    .every((word) => /^[\p{Lu}\p{N}&]|^(?:of|and|the)$|\.\p{L}{2,}$/u.test(word))
}
