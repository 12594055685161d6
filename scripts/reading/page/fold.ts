/** Fold what a browser shows as one blank or as nothing, and drop what no text holds: controls, soft hyphens, byte-order marks. */
export function foldLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(/[\p{Cc}\u00ad\ufeff]/gu, '')
    .trim()
}

/** Leave out all white space, and what `foldLine` drops. */
export function squeezeLine(text: string): string {
  return foldLine(text).replace(/\s/g, '')
}
