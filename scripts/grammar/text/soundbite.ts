import type { Block } from './block.ts'

/** Who speaks in a recording that a broadcast plays, as written. */
export interface Soundbite {
  readonly speaker: string
  /** Where the label ends that opens the paragraph, and whether the words begin below it; undefined in what follows. */
  readonly label: { readonly end: number; readonly isAlone: boolean } | undefined
}

const cue = String.raw`(?:SOUND ?BITE|Sound ?bite|SOT|UPSOUND)`
const name = String.raw`(?:[^()[\]:“”"]{1,60}?\b(?:Rep|Sen|Gov|Gen|Prof|Dr|Mrs?|Ms|Lt|Col|Maj|Capt)\. )?(?<speaker>\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|van|von|al|bin|di|del) )?\p{Lu}[\p{L}.’'-]*){0,5})`
const tongue = String.raw`(?:\([^()]{1,60}\)\s*)?`

/** “3. SOUNDBITE (English) Ann Lee, spokesperson for the port:” and “[Sound bite: Rep. Ann Lee - Port Committee (Norlandic)]”. */
const label = new RegExp(
  `^\\s*(?:\\d{1,3}\\.\\s*)?(?:${cue}:?\\s*${tongue}[-–:,]?\\s*${name}(?:,[^:“”"]{1,160})?(?::|(?=\\s*[“"]))\\s*|[[(]${cue}\\s*[:-]\\s*${tongue}${name}(?:\\s[-–]\\s[^[\\]]{1,120}|,[^[\\]]{1,160}|\\s*\\([^()]{1,60}\\))?[\\])]:?\\s*)`,
  'u',
)

/** Find which paragraphs are recordings: each that a label opens, the one below a label alone, and all until its quotation closes. */
export function findSoundbites(texts: readonly (string | null)[]): readonly (Soundbite | undefined)[] {
  let last: Soundbite | undefined
  let isOpen = false
  return texts.map((text) => {
    const label = readLabel(text ?? '')
    const goesOn = last !== undefined && (isOpen || (last.label?.isAlone === true && !shot.test(text ?? '')))
    last = label ?? (goesOn ? { speaker: last?.speaker ?? '', label: undefined } : undefined)
    isOpen = last !== undefined && isOpenAfter(text ?? '', isOpen && !label)
    return last
  })
}

const shot = /^\s*(?:\d{1,3}\.\s|\p{Lu}{4,})/u // “4. Cutaway of the port”, “STORYLINE”

function readLabel(text: string): Soundbite | undefined {
  const match = opens.test(text) ? label.exec(text) : null
  const speaker = match?.groups?.speaker
  if (match === null || speaker === undefined) return undefined
  return { speaker, label: { end: match[0].length, isAlone: match[0].length >= text.trimEnd().length } }
}

const opens = new RegExp(`^\\s*(?:\\d{1,3}\\.\\s*)?[[(]?${cue}\\b`, 'u')

/** Tell whether a quotation is open after a paragraph, by its last curled mark, else by how many straight ones there are. */
function isOpenAfter(text: string, wasOpen: boolean): boolean {
  const last = /[“”](?=[^“”]*$)/u.exec(text)?.[0]
  if (last !== undefined) return last === '“'
  return wasOpen !== ((text.match(/"/gu)?.length ?? 0) % 2 === 1)
}

/** Cut paragraphs that run on before each recording amid them, and behind the quotation that it is. */
export function cutSoundbites(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.front || !amid.test(block.text) ? [block] : cutAt(block)))
}

const amid = new RegExp(`[[(]${cue}\\s*[:-]`, 'u')
const whole = new RegExp(`[[(]${cue}\\s*[:-][^[\\]“”"]{1,200}[\\])]:?\\s*(?:“[^“”]*”|"[^"]*")?`, 'gu')

function cutAt(block: Block): readonly Block[] {
  const edges = [...block.text.matchAll(whole)].flatMap(({ index, 0: words }) => [index, index + words.length])
  return [0, ...edges].flatMap((from, index) => {
    const text = block.text.slice(from, edges[index] ?? block.text.length)
    return text.trim() === ''
      ? []
      : [{ ...block, start: block.start + from, end: block.start + from + text.length, text }]
  })
}
