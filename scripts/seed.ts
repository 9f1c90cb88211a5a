import { type Env, readEnv } from '../lib/env'
import { problemText, type SourceProblem } from '../lib/formats/source-paper'
import type { ImportReport } from '../lib/import/import-papers'
import { VocabularyError } from '../lib/vocabulary/vocabulary-file'
import { importFiles, Unreadable } from './import-files'
import { loadDotEnv } from './load-dot-env'
import { type Command, HELP, readCommand, UsageError } from './seed-command'
import { TextThreadError } from './text-thread'

/** More would scroll the first ones, which matter most, out of sight. */
const PROBLEMS_SHOWN = 50

function printProblems(problems: SourceProblem[], dryRun: boolean): void {
  for (const problem of problems.slice(0, PROBLEMS_SHOWN)) console.error(problemText(problem))
  const more = problems.length - PROBLEMS_SHOWN
  if (more > 0) console.error(`… and ${more} more problems.`)
  console.error(
    dryRun ? 'These papers could not be read.' : 'Nothing was imported; the store is as it was.',
  )
}

function printReport({ counts, versions, notes }: ImportReport, command: Command): void {
  // With --json standard output is for the papers alone
  const print = command.json ? console.error : console.log
  for (const [one, other] of versions) {
    print(
      `Titles or abstracts almost the same, linked as versions of one work: “${one.title}” (${one.slug}) and “${other.title}” (${other.slug})`,
    )
  }
  for (const note of notes) console.error(note)
  const numbers = [
    `${counts.new} new`,
    `${counts.changed} changed`,
    `${counts.same} same`,
    `${counts.retagged} retagged`,
    `${counts.redirected} redirected`,
    `${counts.pruned} pruned`,
    ...(counts.renamed > 0 ? [`${counts.renamed} names of tags updated`] : []),
    ...(counts.repeated > 0 ? [`${counts.repeated} repeated in the files`] : []),
  ]
  print(`${counts.read} read: ${numbers.join(', ')}${command.dryRun ? ' (dry run)' : ''}`)
}

async function main(): Promise<number> {
  try {
    loadDotEnv()
    const command = readCommand(process.argv.slice(2))
    if (command.help) {
      console.log(HELP)
      return 0
    }
    return await run(command, readEnv(process.env))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    if (error instanceof UsageError) console.error('See npm run seed -- --help')
    return 2
  }
}

async function run(command: Command, { databaseUrl, correctionsFile }: Env): Promise<number> {
  try {
    const report = await importFiles(command.files, {
      ...command,
      databaseUrl,
      corrections: command.corrections ?? correctionsFile,
    })
    if (report.problems.length > 0) printProblems(report.problems, command.dryRun)
    printReport(report, command)
    return report.problems.length > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof Unreadable) {
      printProblems(error.problems, false)
      return 1
    }
    if (error instanceof VocabularyError) {
      console.error(error.message)
      return 2
    }
    if (error instanceof TextThreadError) {
      console.error(`${error.message}\nNothing was imported; the store is as it was.`)
      return 3
    }
    const message = error instanceof Error ? error.message : String(error)
    const remedy = message.includes('database is locked')
      ? '\nAnother import is running. Run this again when it has ended.'
      : ''
    console.error(`The store cannot be written: ${message}${remedy}`)
    return 3
  }
}

// Whoever reads the output may have read enough: `… --json | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await main()
