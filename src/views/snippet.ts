import { absoluteAddress } from './address.ts'

/** What the code that embeds a chart is made from; nothing else writes that code. */
export interface Snippet {
  readonly site: URL
  readonly id: string
  readonly title: string
  readonly height: number // until a script knows it better
  readonly edition?: string // frozen to it; the live chart where it is left out
}

/** Writes the code that a newsroom pastes to show a chart: a frame, and a script that fits its height, without which it stands as well. */
export function writeSnippet({ site, id, title, height, edition }: Snippet): string {
  const source = absoluteAddress(site, edition === undefined ? `/embed/${id}/` : `/embed/${id}/${edition}/`)
  const script = absoluteAddress(site, '/embed.js')
  return [
    `<iframe src="${escape(source)}" title="${escape(title)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`,
    `<script async src="${escape(script)}"></script>`,
  ].join('\n')
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
