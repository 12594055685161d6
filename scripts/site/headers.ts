/** One rule of a `_headers` file: the paths it holds for and the headers it sets. */
export interface HeaderRule {
  readonly path: string // “/embed/*”; `*` stands for any run of characters
  readonly headers: readonly (readonly [string, string])[]
  readonly detached: readonly string[] // “! Name”: taken away again
}

/** Read a `_headers` file as static hosts do: a path on a line of its own, its headers indented below it. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][]; detached: string[] }[] = []
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s+([^\s:!][^:]*):\s*(.*)$/.exec(line)
    const detach = /^\s+!\s*(\S+)/.exec(line)
    if (header !== null) rules.at(-1)?.headers.push([header[1] ?? '', header[2]?.trim() ?? ''])
    else if (detach !== null) rules.at(-1)?.detached.push(detach[1] ?? '')
    else if (/^\//.test(line)) rules.push({ path: line.trim(), headers: [], detached: [] })
  }
  return rules
}

/** Collect the headers for one path; a later rule that sets the same header wins. */
export function findHeaders(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const rule of rules.filter((candidate) => matches(candidate.path, path))) {
    for (const name of rule.detached) found.delete(name.toLowerCase())
    for (const [name, value] of rule.headers) found.set(name.toLowerCase(), value)
  }
  return found
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(path)
}
