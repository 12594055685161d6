import { formatUsage, type Usage } from './lib/args.ts'
import { Obstacle } from './lib/report.ts'
import { outOption, parseCommand, portOption, rootOption, runCommand } from './site/command.ts'
import { serve } from './site/server.ts'

const usage: Usage = {
  command: 'node scripts/serve.ts',
  about: 'Serve a site that is already built, on loopback.',
  options: [rootOption, outOption, portOption],
}

/** Serve a folder until the process is told to stop; prints the address. */
export async function serveUntilStopped(folder: string, port: number | undefined): Promise<void> {
  const serving = await serve(folder, port).catch((cause: Error) => {
    throw new Obstacle(`Cannot serve ${folder}: ${cause.message}`, { cause })
  })
  console.log(`Serving at ${serving.url}  (Ctrl+C stops)`)
  const stop = (): void => void serving.stop().then(() => process.exit(0))
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

if (import.meta.main) {
  await runCommand(async () => {
    const { help, out, port } = parseCommand(process.argv.slice(2), usage)
    if (help) console.log(formatUsage(usage))
    else await serveUntilStopped(out, port)
  })
}
