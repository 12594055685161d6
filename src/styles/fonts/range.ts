/** Writes characters as the `unicode-range` of a font, neighbours joined. */
export function toRange(characters: ReadonlySet<string>): string {
  const points = [...characters].flatMap((each) => each.codePointAt(0) ?? []).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last?.[1] === point - 1) last[1] = point
    else runs.push([point, point])
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ')
}

function hex(point: number): string {
  return point.toString(16).toUpperCase()
}
