import { parseArgs } from 'node:util'
import { FORMATS } from '../lib/formats/read-source'
import { FIRST_COLLECTION } from './first-collection'

export const HELP = `Imports papers from listings into the store that DATABASE_URL names.

  npm run seed -- [FILE…] [options]

FILE is a plain listing (a title line, then an abstract line, for each paper) or JSON Lines, either of them
also gzipped; which one is told by its content. Without FILE: ${FIRST_COLLECTION}.
All files of one command are imported together or not at all.

Options
  --format plain|jsonl  take every file for this format
  --prune               afterwards remove stored papers that are in none of the files
  --retag               find methods, languages and the rest anew in every stored paper; needs no FILE
  --corrections FILE    apply the corrections of this file, not those that CORRECTIONS_FILE names
  --dry-run             read, repair and tag, but touch no store
  --json                with --dry-run: one line of JSON for each readable paper, in the order of the files
  --help                this text

Exit codes
  0  done, or nothing to do
  1  a file cannot be imported as it is; the store is as it was
  2  the command, the environment, the vocabulary or the corrections are wrong; nothing was read
  3  the store cannot be written, or the thread that reads texts stopped; the store is as it was`

/** The command line asks for what cannot be done. */
export class UsageError extends Error {}

export type Command = {
  files: string[]
  format: (typeof FORMATS)[number] | undefined
  prune: boolean
  retag: boolean
  corrections: string | undefined
  dryRun: boolean
  json: boolean
  help: boolean
}

/** @throws UsageError when the arguments make no command. */
export function readCommand(args: string[]): Command {
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseCommandLine(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        prune: flag,
        retag: flag,
        corrections: { type: 'string' },
        'dry-run': flag,
        json: flag,
        help: flag,
      },
    }),
  )
  const format = FORMATS.find((one) => one === values.format)
  if (values.format !== undefined && format === undefined) {
    throw new UsageError(`--format takes ${FORMATS.join(' or ')}, not "${values.format}"`)
  }
  const dryRun = values['dry-run']
  if (values.json && !dryRun) throw new UsageError('--json goes with --dry-run')
  if (dryRun && (values.prune || values.retag)) {
    throw new UsageError('--dry-run touches no store, so --prune and --retag have nothing to do')
  }
  if (values.retag && positionals.length === 0 && values.prune) {
    throw new UsageError('--prune needs to know which papers stay: name the FILEs')
  }
  const { prune, retag, corrections, json, help } = values
  const files = positionals.length > 0 || retag ? positionals : [FIRST_COLLECTION]
  return { files, format, prune, retag, corrections, dryRun, json, help }
}

function parseCommandLine<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
