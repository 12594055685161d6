const unseen =
  'script, style, noscript, template, annotation, annotation-xml, iframe, object, embed, svg, canvas, select, textarea, dialog, [hidden], [aria-hidden="true"], del, s, strike'

/** Take out of a page what its reader does not see: script, style, hidden elements, comments, struck text, and marks of footnotes. */
export function dropUnseen(document: Document): void {
  dropComments(document)
  for (const element of [...document.querySelectorAll(unseen)]) element.remove()
  for (const element of [...document.querySelectorAll('[style]')])
    if (isHidden(element.getAttribute('style') ?? '')) element.remove()
  for (const element of [...document.querySelectorAll('.sr-only, .visually-hidden, .screen-reader-text')])
    element.remove()
  for (const element of [...document.querySelectorAll('sup')])
    if (/^[\s[\]()\d*†‡,–-]*$/.test(element.textContent)) element.remove() // “12¹” would read as 121
}

/** Take out comments: what reads pages takes time by the square of how many stand in a row. */
function dropComments(document: Document): void {
  const walker = document.createTreeWalker(document, 128) // comments
  const comments: ChildNode[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) comments.push(node as Comment) // the walker shows no others
  for (const comment of comments) comment.remove()
}

function isHidden(style: string): boolean {
  const bare = style.replace(/\/\*.*?\*\//gs, '')
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt|r?em|%)?\s*(?:[;!]|$))/i.test(
    bare,
  )
}
