/** What an embed says of itself below the chart, such as that it is frozen, and where that leads. */
export interface Note {
  readonly text: string
  readonly href: string
  readonly link: string
}

const place = '<p data-note></p>'

/** Writes a note into the kept bytes of an embed that was made without one; everything else stays as it is. */
export function writeNote(html: string, { text, href, link }: Note): string {
  if (html.split(place).length !== 2) throw new Error('Cannot write a note without the one place for it in the embed')
  const note = `<p data-note>${escape(text)} <a href="${escape(href)}">${escape(link)}</a></p>`
  return html.replace(place, () => note)
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
