import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadLabelledPapers } from '../lib/evaluation/load-labelled-papers'
import { modelsOfName } from '../lib/evaluation/models-of-name'
import { extract } from '../lib/extract/extract'
import { evaluate, scoredValues } from '../lib/extract/score'
import { loadVocabulary } from '../lib/vocabulary/load-vocabulary'
import { evalReport } from './eval-report'

const GOLD_FOLDER = 'tests/gold'
const FIRST_COLLECTION = 'prisma/seed/language-adaptation-papers.txt'

const HELP = `Compares the extractor with labelled papers.

  npm run eval -- [--gold FILE …] [--papers FILE] [--json]

  --gold FILE    labels, JSON Lines; repeatable. Default: every file in ${GOLD_FOLDER}/
  --papers FILE  where the texts of rows without an abstract are. Default: the first collection
  --json         everything as one JSON object

Precision, recall and F1 are micro-averaged over papers. Values that only one annotator gave (*_disputed)
are left out. Ends with 1 when something cannot be read, with 2 when the command is not understood.`

type Command = { gold: string[]; papers: string; json: boolean; help: boolean }

function readCommand(): Command {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gold: { type: 'string', multiple: true },
      papers: { type: 'string', default: FIRST_COLLECTION },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  // "--gold a b" is meant as two files
  const given = [...(values.gold ?? []), ...positionals]
  return { ...values, gold: given.length > 0 ? given : defaultGold() }
}

function defaultGold(): string[] {
  return readdirSync(GOLD_FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(GOLD_FOLDER, name))
}

async function main(): Promise<number> {
  const command = readCommand()
  if (command.help) {
    console.log(HELP)
    return 0
  }
  const vocabulary = loadVocabulary()
  const { papers, problems } = await loadLabelledPapers(
    command.gold,
    command.papers,
    modelsOfName(vocabulary.models),
  )
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return 1
  const evaluation = evaluate(papers, (paper) =>
    scoredValues(extract({ ...paper, codeUrls: [] }, vocabulary)),
  )
  console.log(command.json ? JSON.stringify(evaluation) : evalReport(evaluation).join('\n'))
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error('See npm run eval -- --help')
  process.exitCode = 2
}
