import { findLabels } from '../embeds/labels.ts'
import { absoluteAddress, embedPath } from './address.ts'

/** How high an embed must stand for nothing in it to be cut off, before any script can say so. */
export interface Height {
  readonly css: string // in units of the container, `cqw`: right at every width of column
  readonly pixels: number // enough for any column up to 750 pixels, where a host lets no style through
}

/** What a newsroom may choose about an embed; what is left out stands as the embed itself has it. */
export interface Options {
  readonly theme?: 'light' | 'dark' // else as the reader's system has it
  readonly ground?: 'none' // else its own
  readonly title?: 'off'
  readonly light?: string // the id of a side or a statement
  readonly language?: string // of the frame
}

/** What the code that embeds a chart is made from; nothing else writes that code. */
export interface Snippet {
  readonly site: URL
  readonly id: string
  readonly title: string
  readonly height: Height // until a script knows it better
  readonly language: string // of the topic
  readonly edition?: string // frozen to it; the live chart where it is left out
  readonly options?: Options
}

/** Writes the code that a newsroom pastes to show a chart: a frame, and a script that fits its height, without which it stands as well. */
export function writeSnippet({ site, id, title, height, language, edition, options = {} }: Snippet): string {
  const source = absoluteAddress(site, embedPath(id, edition))
  const script = absoluteAddress(site, '/embed.js')
  const scheme = options.theme ?? 'light dark' // a frame of another scheme than its document's would get an opaque ground
  const frame = writeAttributes({
    src: writeOptions(source, options),
    title: `${findLabels(options.language ?? language).chart}: ${title}`,
    loading: 'lazy',
    width: '100%',
    height: String(height.pixels),
    style: `border:0;width:100%;height:${height.css};color-scheme:${scheme}`,
  })
  return [
    `<div style="container-type:inline-size;width:100%"><iframe ${frame}></iframe></div>`,
    `<script async src="${escape(script)}"></script>`,
  ].join('\n')
}

/** Gives the address of an embed with what was chosen as its fragment. */
export function writeOptions(address: string, options: Options): string {
  const fragment = new URLSearchParams(Object.entries(options)).toString()
  return fragment === '' ? address : `${address}#${fragment}`
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(' ')
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
