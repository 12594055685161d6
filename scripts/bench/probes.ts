const words = [
  '0', '1', '12 ', '1,', '1.', '1,000', '1,000 ', '1 000 ', '1-', '1/', '1:', '12:30 ', '1.2.', '2020-01-', '+1 ', '1e', '0x', '1O', 'O,', 'I,', '½', '٣', '１', '1’', '1_', '1st ', '1k ',
  ',', '.', ';', ':', '!', '?', '…', '-', '–', '—', '— ', '/', '\\', '|', '*', '#', '@', '&', '%', '$', '€', '+', '=', '~', '^', '`', '_', ' ', '\t', '\u00a0', '\u200b', '\ufeff', '\u0301',
  '"', "'", '“', '”', '‘', '’', '«', '»', '(', ')', '[', ']', '{', '}', '<', '>', '()', '[]', '“”', '"" ', '“a” ', '‘a’ ', '(a) ', '(1) ', '[1] ', '<b>', '<img ', '{{', '![](', '](',
  'a', 'A', 'é', 'ß', 'Ж', '漢', '😀', '\ud800', 'Aa', 'aA', 'A.', 'A. ', 'a.', 'a. ', 'A.B.', 'AA ', 'Aa ', 'aa ', 'Aa-', 'a-', "a'", 'a’s ', 'X', 'IV', 'II ', 'U.S. ', 'Mr. ', 'Gen. ', 'No. ', 'Oct. ',
  'said ', 'said that ', 'said that said ', 'he said ', 'who said ', 'said, ', '“said” ', 'told ', 'told told ', 'according to ', 'as per ', 'reported by ', 'is believed by ', 'not denied ', 'denied ',
  'cannot confirm ', 'neither confirmed nor denied ', 'declined to ', 'dismissed reports ', 'no troops ', 'has not sent ', 'statement by ', 'a statement issued by ', 'in a statement ', 'adding ', 'and ',
  'the ', 'of ', 'of the ', 'who ', 'which ', 'that ', 'with ', 'president ', 'President ', 'President Ann ', 'Ann Lee ', 'Ann Lee, ', 'the general ', 'the agency ', 'spokesman ', 'officials ', 'head of ',
  'one ', 'one-', 'two hundred ', 'hundred ', 'thousand ', 'million ', 'dozen ', 'half ', 'half a ', 'a ', 'tens of ', 'thousands of ', 'first ', 'twenty-', 'several ', 'a couple of ', 'one and ', 'and a half ',
  'up to ', 'at least ', 'more than ', 'about ', 'some ', 'no fewer than ', 'up to 3 ', 'at least 3 people ', '3 people ', '3 people, ', '3 people and ', '3 of the 4 ', 'between 3 and ', '3-4 ', '3 to 4 ', '3 or 4 ', 'not 3 but ',
  'including 3 ', '3 soldiers killed ', 'killed 3 ', 'another ', 'of them ', '3 per 4 ', '$3 ', '3% ', '3 km ', '3 years ', 'aged 3 ', '3-year-old ', 'brigades of ', 'two brigades of 3 people ', 'T-3 ', 'www.', 'a@b', 'a.b.', 'http://', '#a', '@a ',
  'Monday ', 'last Monday ', 'May ', 'May 3 ', 'May 3, ', '3 May ', 'last ', 'last week ', 'a week ago ', '3 days ago ', 'today ', 'on Monday, ', 'late ', 'earlier ', 'Sun ', 'March ', 'in May ', 'in 2020 ', '2020 ',
  'By Ann ', 'Ann: ', 'MR A: ', 'Q: ', 'Published ', 'Updated 3 May ', 'advertisement ', 'Read more ', 'Share ', '— Ann (@a) ', '— Ann (@', '[00:01] ', '*00:01', 'Photo: ', '© ', 'contributed ', 'Ann contributed ',
  '\n', '\n\n', 'a\n', 'a\n\n', 'A.\n', '3\n', 'Ann:\n', 'MR A: a\n', '- a\n', '# a\n', '> a\n', '---\n', 'a: b\n', '— Ann (@a) May 3, 2020\n', '[00:01] a\n', '3 people said.\n', 'On May 3, Ann Lee said 3 people “left.” ',
  'not denied ', 'if not ', 'whether it has not sent ', 'the agency said ', 'the agency said. ', 'The general said. ', 'Ann said 3 people ', 'Ann said “3 people” ', '“3 people ', '“3 people\n', '“3 people.\n', '“‘3 people ', '“3 people” ', '“A.” ',
  'number rose to 3 ', 'a statement by the ', 'Ann, head of a, said ', 'who said that ', 'according to Ann, ', 'Ann Lee: a\n', 'Ann: a\n', 'MR A: 3 people.\n', '"3 people," Ann said. ', 'while Ann said 3 people, ', 'after the agency said ', 'He said. ',
  '](http://', 'http://a](', '- (@', '(@', '((@', '@a@', '<!----', '…', '· ', 'said 3', '3 people said. ', 'up to about ', 'killed and 3 ', 'No one ', 'thousand and ', '1st and ', 'last May ', 'On Monday, on ', 'Updated ', 'e\u0301', '\u202e', '\r',
] // prettier-ignore

const tags = ['<p>', '<p>a</p>', '<div>', '<div>a', '<b>', '<i>a</b>', '<br>', '<a href="', '<a href="a">a</a>', '<!--', '<!-- -->', '&amp;', '&', '<', '</p>', '<li>a', '<td>a', '<h1>a</h1>', '<script>', '<style>', '<p style="', '<p class="comment ', '<span hidden>a</span>', '<sup>1</sup>', '<time>', '<q>a', '<pre>\n', '<p>a,b,c,'] // prettier-ignore

/** Strings that a careless rule takes too long over: each is said again and again up to a size. */
export const probes: readonly string[] = [...new Set(words)]

/** The same for a page’s markup. */
export const markup: readonly string[] = tags

/** Say a probe again and again up to a size, and close it with something else, as a rule that nearly fits needs. */
export function swell(probe: string, size: number): string {
  return `${probe.repeat(Math.ceil(size / probe.length)).slice(0, size)}!x`
}

/** Put words, or markup, into a page. */
export function wrap(inside: string, isText = true): string {
  const body = isText
    ? `<p>${inside.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '</p><p>')}</p>`
    : inside
  return `<!doctype html><html><head><title>A</title></head><body><article><h1>A</h1>${body}</article></body></html>`
}

/** Articles gone wrong, of a root’s own lines up to a size, by how: the lines come again and again, each time a little otherwise. */
export const articles: Readonly<Record<string, (lines: readonly string[], size: number) => string>> = {
  'a long article': (lines, size) => vary(lines, size, '\n\n'),
  'an article in one line': (lines, size) => vary(lines, size, ' '),
  'an article in one sentence': (lines, size) => vary(lines, size, ' ').replace(/[.!?]/g, ','),
  'a sentence a line': (lines, size) => vary(lines.flatMap((line) => line.split(/(?<=[.!?]) /)), size, '\n'), // prettier-ignore
  'a quotation without an end': (lines, size) => `“${vary(lines, size, ' ').replace(/[“”"]/g, '')}`,
  'a quotation that every paragraph opens': (lines, size) =>
    vary(lines.map((line) => `“${line.replace(/[“”"]/g, '')}`), size, '\n\n'), // prettier-ignore
  'everybody quoted': (lines, size) => vary(lines.map((line) => `“${line}”`), size, ' '), // prettier-ignore
  'a transcript of three': (lines, size) => vary(lines.map((line, at) => `MR. ${['ANN', 'BOB', 'CAL'][at % 3] ?? ''}: ${line}`), size, '\n'), // prettier-ignore
  'a transcript of thousands': (lines, size) => vary(lines, size, '\n').replace(/^/gm, () => 'A Lee: '),
  'a post a line': (lines, size) => vary(lines.map((line) => `${line} — Ann (@ann) May 3, 2020`), size, '\n'), // prettier-ignore
}

function vary(lines: readonly string[], size: number, gap: string): string {
  const all: string[] = []
  for (let [length, at] = [0, 0]; length < size; at += 1) {
    const line = (lines[at % lines.length] ?? '').replace(/ (?=\S+$)/, ` item ${String(at)} `)
    all.push(line)
    length += line.length + gap.length
  }
  return all.join(gap).slice(0, size)
}
