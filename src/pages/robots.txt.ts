import type { APIRoute } from 'astro'
import { absoluteAddress } from '../views/address.ts'

/** Lets every robot in, and shows it the map of the site where the site knows its address. */
export const GET: APIRoute = ({ site }) => {
  const map = absoluteAddress(site, '/sitemap-index.xml')
  const lines = ['User-agent: *', 'Allow: /', ...(map === undefined ? [] : ['', `Sitemap: ${map}`])]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
