import { paperDetailAnswer } from '../lib/api/paper-answer'
import type { FORMATS } from '../lib/formats/read-source'
import { problemText, type SourceProblem } from '../lib/formats/source-paper'
import { DryRunTransaction } from '../lib/import/dry-run'
import { type ImportOptions, type ImportReport, importPapers } from '../lib/import/import-papers'
import { loadTagger } from '../lib/import/load-tagger'
import { openStore } from '../lib/store/open-store'
import type { PaperDetail } from '../lib/store/store'
import { giveWay } from './give-way'
import { Progress } from './progress'
import { readSources } from './read-sources'
import { WorkerTextThread } from './text-thread'

/** Fewer are over before anybody else would notice. */
const PAPERS_BEFORE_GIVING_WAY = 1000

export type ImportFilesOptions = {
  databaseUrl: string
  format?: (typeof FORMATS)[number] | undefined
  prune?: boolean
  retag?: boolean
  /** A file of corrections instead of the first collection's. */
  corrections?: string | null
  /** Touch no store; the report then has the problems instead of their being thrown. */
  dryRun?: boolean
  /** With `dryRun`: print each paper as a line of JSON. */
  json?: boolean
}

/** Thrown inside the transaction, so that it is rolled back. */
export class Unreadable extends Error {
  readonly problems: SourceProblem[]

  constructor(problems: SourceProblem[]) {
    super(problems.map(problemText).join('\n'))
    this.problems = problems
  }
}

/**
 * Imports files with progress on standard error; a large import gives way to all other processes.
 *
 * @throws Unreadable when something in the files cannot be imported; the store is then as it was.
 */
export async function importFiles(
  files: readonly string[],
  options: ImportFilesOptions,
): Promise<ImportReport> {
  const tagger = loadTagger(options.corrections ?? null)
  const progress = new Progress(process.stderr)
  const sources = readSources(files, options.format, (share) => progress.share(share))
  const read = new Map<string, Omit<PaperDetail, 'versions'>>()
  const thread = new WorkerTextThread()
  let done = 0
  const notePaper = () => {
    progress.paper()
    if (++done === PAPERS_BEFORE_GIVING_WAY) giveWay()
  }
  const importOptions: ImportOptions = {
    prune: options.prune ?? false,
    retag: options.retag ?? false,
    thread,
    onPrune: (count) =>
      progress.say(`Removing ${count} stored papers that are not in these files.`),
    onPaper: ({ paper, slug }) => {
      notePaper()
      // A later line may add to a paper of an earlier one, which keeps its place
      if (options.json && paper !== null) read.set(slug, tagger.detail(paper, slug))
    },
    onRetag: notePaper,
    onUnknownField: (field, { file }) =>
      progress.say(`${file}: the field "${field}" is not known; it is kept with the raw text.`),
  }
  try {
    if (options.dryRun) {
      const report = await importPapers(sources, tagger, new DryRunTransaction(), importOptions)
      printPapers(read.values(), report)
      return report
    }
    const store = openStore(options.databaseUrl)
    try {
      return await store.importing(async (transaction) => {
        const report = await importPapers(sources, tagger, transaction, importOptions)
        if (report.problems.length > 0) throw new Unreadable(report.problems)
        return report
      })
    } finally {
      await store.close()
    }
  } finally {
    progress.end()
    await thread.close()
  }
}

/** A line of JSON for each paper; versions are known only once all papers are. */
function printPapers(
  papers: Iterable<Omit<PaperDetail, 'versions'>>,
  { versions }: ImportReport,
): void {
  for (const paper of papers) {
    const others = versions.flatMap(([one, other]) =>
      one.slug === paper.slug ? [other] : other.slug === paper.slug ? [one] : [],
    )
    console.log(JSON.stringify({ ...paperDetailAnswer(paper), versions: others }))
  }
}
