import type { Height } from './height.ts'
import { findLabels } from './labels.ts'

/** What a newsroom may choose about an embed; what is left out stands as the embed itself has it. */
export interface Options {
  readonly theme?: 'light' | 'dark' // else as the reader's system has it
  readonly ground?: 'none' // else its own
  readonly title?: 'off'
  readonly light?: string // the id of a side or a statement
  readonly language?: string // of the frame
}

/** What is embedded: the absolute address of an embed, what its chart finds, in which language, and how high it stands. */
export interface Embedded {
  readonly address: string
  readonly title: string
  readonly language: string
  readonly height: Height
}

/** Writes the lines that embed a chart in any page; without the script the frame keeps its reserved height. */
export function writeSnippet({ address, title, language, height }: Embedded, options: Options = {}): string {
  const name = `${findLabels(options.language ?? language).chart}: ${title}`
  const scheme = options.theme ?? 'light dark' // a frame of another scheme than its document's would get an opaque ground
  const attributes = [
    ['src', writeAddress(address, options)],
    ['title', name],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(height.pixels)],
    ['style', `border:0;width:100%;height:${height.css};color-scheme:${scheme}`],
  ] as const
  const frame = `<iframe ${attributes.map(([key, value]) => `${key}="${escape(value)}"`).join(' ')}></iframe>`
  return [
    `<div style="container-type:inline-size;width:100%">${frame}</div>`,
    `<script async src="${escape(new URL('/embed.js', address).href)}"></script>`,
  ].join('\n')
}

/** Gives the address of an embed with what was chosen as its fragment. */
export function writeAddress(address: string, options: Options): string {
  const fragment = new URLSearchParams(Object.entries(options)).toString()
  return fragment === '' ? address : `${address}#${fragment}`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
