/** Writes JSON so that it can stand inside a script element: no quoted words can end it or open a comment in it. */
export function writeScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
