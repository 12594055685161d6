import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'

const delay = 150 // milliseconds from a request to the first byte
const pace = 200 // bytes a millisecond: 1.6 Mbit/s, with the delay what is called slow 4G
const packet = 1448 // bytes of ours in one packet

/** Serves pages, compressed, over a slow line played packet by packet: a throttle in the browser gives a small file only when it is whole. */
export async function serveSlowly(
  pages: ReadonlyMap<string, string>,
): Promise<{ readonly url: string; readonly close: () => void }> {
  // prettier-ignore
  const bodies = new Map([...pages].map(([path, html]) => [path, brotliCompressSync(html)]))
  const server = createServer((request, response) => {
    const body = bodies.get(request.url ?? '')
    if (body) void send(response, body)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a listening TCP server has no other kind of address
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, close }
}

async function send(response: ServerResponse, body: Buffer): Promise<void> {
  response.socket?.setNoDelay(true)
  await wait(delay)
  const start = performance.now()
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
  for (let sent = 0; sent < body.length; sent += packet) {
    const due = start + Math.min(sent + packet, body.length) / pace
    await wait(Math.max(0, due - performance.now()))
    response.write(body.subarray(sent, sent + packet))
  }
  response.end()
}
