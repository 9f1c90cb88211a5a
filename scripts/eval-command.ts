import { parseArgs } from 'node:util'
import { GOLD_SETS, LABELLED_PAPERS_FILE } from '../lib/evaluation/gold-sets'
import { MEASURED_FILE } from '../lib/evaluation/measured-file'

export const HELP = `Compares the extractor with labelled papers.

  npm run eval -- [--gold FILE …] [--papers FILE …] [--json]
  npm run eval -- --write

  --gold FILE    labels, JSON Lines; repeatable. Default: every file in tests/gold/
  --papers FILE  where the texts of rows without an abstract are, in any format that can be imported; repeatable.
                 Default: the first collection
  --json         everything as one JSON object, each confusion with its papers
  --write        also write the figures of tests/gold/ to ${MEASURED_FILE}, which /about shows

A row of labels has the title of its paper, its abstract too unless a --papers FILE has it, and any of these:
"methods" (slugs), "languages" (ISO 639-3), "models" (names), "contributions", "introduces" (names),
"links" ({"url", "kind"}), "languageCount", "availability". Values that only one annotator gave stand in
fields of the same names with "_disputed" and count neither way.

Methods imply those that they are kinds of. Files may be gzipped. Papers that were in view while rules were written and
papers that were not are counted apart; of the latter, differences are shown only where --gold names their file.

Precision, recall and F1 are micro-averaged over papers. Corrections are not applied: it is the extractor that is
measured. Ends with 1 when something cannot be read, with 2 when the command is not understood.`

export type EvalCommand = {
  gold: string[]
  papers: string[]
  /** Whether the labels are those of the repository, of which some were in view while rules were written. */
  isOwnGold: boolean
  json: boolean
  write: boolean
  help: boolean
}

/** @throws When the arguments make no command. */
export function readEvalCommand(args: string[]): EvalCommand {
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      gold: { type: 'string', multiple: true },
      papers: { type: 'string', multiple: true },
      json: flag,
      write: flag,
      help: flag,
    },
  })
  // "--gold a b" is meant as two files
  const given = [...(values.gold ?? []), ...positionals]
  const { json, write, help } = values
  if (write && (given.length > 0 || values.papers !== undefined)) {
    throw new Error('--write is for the files of tests/gold/ alone: leave --gold and --papers away')
  }
  const twice = given.find((file, index) => given.indexOf(file) < index)
  if (twice !== undefined) throw new Error(`${twice} is named twice: its papers would count twice`)
  const isOwnGold = given.length === 0
  const gold = isOwnGold ? GOLD_SETS.map(({ file }) => file) : given
  return { gold, papers: values.papers ?? [LABELLED_PAPERS_FILE], isOwnGold, json, write, help }
}
