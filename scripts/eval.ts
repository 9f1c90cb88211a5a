import { writeFileSync } from 'node:fs'
import { evaluateGold } from '../lib/evaluation/evaluate-gold'
import { goldFiles } from '../lib/evaluation/gold-sets'
import { measureGoldSets } from '../lib/evaluation/measure-gold-sets'
import { MEASURED_FILE, measuredText } from '../lib/evaluation/measured-file'
import { loadVocabulary } from '../lib/vocabulary/load-vocabulary'
import { HELP, readEvalCommand } from './eval-command'
import { evalReport, ownGoldReport } from './eval-report'

async function main(): Promise<number> {
  const command = readEvalCommand(process.argv.slice(2))
  if (command.help) {
    console.log(HELP)
    return 0
  }
  const vocabulary = loadVocabulary()
  const measure = async (gold: readonly string[]) => evaluateGold(gold, command.papers, vocabulary)
  const { evaluation, problems, notes } = await measure(command.gold)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return 1
  if (command.write) {
    const measured = await measureGoldSets(vocabulary)
    writeFileSync(MEASURED_FILE, measuredText(measured))
    console.error(`Written to ${MEASURED_FILE}, which /about shows.`)
  }
  if (!command.isOwnGold) {
    for (const note of notes) console.error(note)
    console.log(command.json ? JSON.stringify(evaluation) : evalReport(evaluation).join('\n'))
    return 0
  }
  const { evaluation: seen } = await measure(goldFiles(true))
  const { evaluation: unseen } = await measure(goldFiles(false))
  console.log(
    command.json
      ? JSON.stringify({ ...evaluation, seen, unseen })
      : ownGoldReport(seen, unseen).join('\n'),
  )
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error('See npm run eval -- --help')
  process.exitCode = 2
}
