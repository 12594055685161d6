import type { APIRoute } from 'astro'
import { runHost } from '../client/host.ts'

/** Serves the script that hosts of embeds may add, at an address that stays. */
export const GET: APIRoute = () =>
  new Response(`(${runHost.toString()})()\n`, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
