import { ingest } from './ingest.ts'
import { formatUsage, type Usage } from './lib/args.ts'
import { describeFailure } from './lib/report.ts'
import { startAstro } from './site/astro.ts'
import { abortOnSignals, parseCommand, portOption, rootOption, runCommand } from './site/command.ts'
import { rerun, watchKept } from './site/watch.ts'

const usage: Usage = {
  command: 'npm run dev --',
  about: 'Show the site live on loopback: a changed seed, sidecar, decision or story step shows at once.',
  options: [rootOption, portOption],
}

const QUIET_MS = 60 // an editor writes a file in several goes

await runCommand(async () => {
  const { help, root, port, site } = parseCommand(process.argv.slice(2), usage)
  if (help) return console.log(formatUsage(usage))
  const signal = abortOnSignals()
  const refresh = rerun(() => ingestAndTell(root), QUIET_MS)
  await refresh()
  watchKept(root, signal, () => void refresh())
  // Astro would go into the background where it takes the terminal for a machine's; `--ignore-lock` keeps it here.
  const words = ['dev', '--ignore-lock', '--host', '127.0.0.1', ...(port === undefined ? [] : ['--port', String(port)])]
  const astro = startAstro(root, words, { stdio: 'inherit', signal, site })
  astro.once('error', () => undefined).once('close', (code) => process.exit(signal.aborted ? 0 : (code ?? 1)))
})

/** Ingest in this process, which is warm; what is wrong is told, and the content that stood before stays. */
async function ingestAndTell(root: string): Promise<void> {
  try {
    const { changes } = await ingest(root)
    const touched = [...changes.write.keys(), ...changes.remove]
    console.log(touched.length === 0 ? 'content/ is up to date' : `Ingested: ${touched.join(', ')}`)
  } catch (error) {
    console.error(describeFailure(error).text)
  }
}
