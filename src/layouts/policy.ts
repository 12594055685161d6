import { createHash } from 'node:crypto'

const inlined = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g
const policy = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/

/** Leaves in a page's policy only the hashes of what the page itself holds: Astro names those of the whole site on every page. */
export function narrowPolicy(html: string): string {
  const held = new Set([...html.matchAll(inlined)].map(([, , text = '']) => hashCode(text)))
  return html.replace(policy, (all) =>
    all.replaceAll(/ 'sha256-([^']*)'/g, (each, hash: string) => (held.has(hash) ? each : '')),
  )
}

/** Leaves a page that is whole in itself nobody to ask, not even its own site. */
export function closePolicy(html: string): string {
  return html.replace(policy, (all) => {
    const directives = all.replaceAll(" 'self'", '').split(';')
    return directives
      .map((directive) => directive.trim())
      .filter((directive) => directive.includes(' ')) // what names no source falls to `default-src`
      .join(';')
  })
}

/** Gives the hash by which a policy knows a piece of inline code. */
export function hashCode(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
