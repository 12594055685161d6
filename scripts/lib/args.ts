import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Obstacle } from './report.ts'

/** One option of a command: `--name`, with a word for its value when it takes one, and what `--help` says of it. */
export interface Option {
  readonly name: string
  readonly value?: string
  readonly help: string
}

/** What a command is called, what it does and what it takes. */
export interface Usage {
  readonly command: string
  readonly about: string
  readonly options: readonly Option[]
  readonly positional?: { readonly name: string; readonly help: string }
}

/** The words of a command line, told apart. */
export interface Arguments {
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly positionals: readonly string[]
}

/** Parse a command line by its usage; throws an Obstacle that shows how to call the command. */
export function parseArguments(words: readonly string[], usage: Usage): Arguments {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } }
  for (const option of usage.options) options[option.name] = { type: option.value === undefined ? 'boolean' : 'string' }
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: usage.positional !== undefined })
    const entries = Object.entries(parsed.values)
    return {
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
      values: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      positionals: parsed.positionals,
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause)
    throw new Obstacle(`${reason}\n\n${formatUsage(usage)}`, { cause })
  }
}

/** Format what `--help` prints. */
export function formatUsage({ command, about, options, positional }: Usage): string {
  const rows = [...options, { name: 'help', help: 'show this' } satisfies Option].map(
    (option: Option): [string, string] => [
      `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`,
      option.help,
    ],
  )
  if (positional !== undefined) rows.unshift([positional.name, positional.help])
  const width = Math.max(...rows.map(([left]) => left.length))
  const table = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
  return `${about}\n\nUsage: ${command}${positional === undefined ? '' : ` ${positional.name}`} [options]\n\n${table}\n`
}
