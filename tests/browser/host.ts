import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page that somebody else serves: its HTML, and the policy that it sends along, if any. */
export interface HostPage {
  readonly html: string
  readonly policy?: string
}

/** Other people's pages being served, from another origin than the site's. */
export interface Hosting {
  readonly url: string
  close(): Promise<void>
}

/** Serve pages by their path under a loopback name; each server is an origin of its own. */
export async function serveHost(
  name: '127.0.0.1' | 'localhost',
  pages: Readonly<Record<string, HostPage>>,
): Promise<Hosting> {
  // prettier-ignore
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '/').replace(/[?#].*/, '')]
    const policy = page?.policy === undefined ? {} : { 'content-security-policy': page.policy }
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...policy })
    response.end(page?.html)
  })
  await new Promise<void>((resolve) => server.listen(0, name, resolve))
  const { port } = server.address() as AddressInfo // a listening TCP server has no other kind of address
  return {
    url: `http://${name}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
