import { watch } from 'node:fs'
import { join } from 'node:path'
import { formatUsage, type Usage } from './lib/args.ts'
import { describeFailure } from './lib/report.ts'
import { startAstro } from './site/astro.ts'
import { abortOnSignals, parseCommand, portOption, rootOption, runCommand } from './site/command.ts'
import { ingestApart } from './site/ingest.ts'
import { isKept, rerun } from './site/watch.ts'

const usage: Usage = {
  command: 'npm run dev --',
  about: 'Show the site live on loopback: a changed seed, sidecar, decision or story step shows at once.',
  options: [rootOption, portOption],
}

const QUIET_MS = 60 // an editor writes a file in several goes

await runCommand(async () => {
  const { help, root, port } = parseCommand(process.argv.slice(2), usage)
  if (help) return console.log(formatUsage(usage))
  const signal = abortOnSignals()
  const ingest = rerun(() => ingestApart({ root, signal }).catch(report), QUIET_MS)
  await ingest()
  for (const folder of ['seeds', 'content']) {
    watch(join(root, folder), { recursive: true, signal }, (_event, name) => {
      if (name !== null && isKept(folder, name)) void ingest()
    })
  }
  // Astro would go into the background where it takes the terminal for a machine's; `--ignore-lock` keeps it here.
  const words = ['dev', '--ignore-lock', '--host', '127.0.0.1', ...(port === undefined ? [] : ['--port', String(port)])]
  const astro = startAstro(root, words, { stdio: 'inherit', signal })
  astro.once('error', () => undefined).once('close', (code) => process.exit(signal.aborted ? 0 : (code ?? 1)))
})

function report(error: unknown): void {
  console.error(describeFailure(error).text)
}
