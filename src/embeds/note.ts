/** What an embed says of itself below the chart, such as that it is frozen, and where that leads. */
export interface Note {
  readonly text: string
  readonly link: { readonly href: string; readonly text: string } | null
}

const place = '<p data-note></p>'

/** Writes a note into the kept bytes of an embed that was made without one; everything else stays as it is. */
export function writeNote(html: string, { text, link }: Note): string {
  if (html.split(place).length !== 2) throw new Error('Cannot write a note without the one place for it in the embed')
  const lead = link && ` <a href="${escapeText(link.href)}">${escapeText(link.text)}</a>`
  return html.replace(place, () => `<p data-note>${escapeText(text)}${lead ?? ''}</p>`)
}

/** Escapes text for HTML, between tags and inside quotation marks. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
