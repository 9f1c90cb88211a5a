import type { LabelledPaper } from '../extract/score'
import { byteLines } from '../formats/byte-lines'
import { fileBytes } from '../formats/file-bytes'
import { readFault } from '../formats/read-fault'
import { readSource } from '../formats/read-source'
import { problemText } from '../formats/source-paper'
import { repairAbstract, repairTitle } from '../text/repair'
import { titleKey } from '../text/title-key'
import { type GoldReport, type PaperTexts, readGoldRows } from './gold-rows'
import type { KnownLabels } from './known-labels'

type LabelledPapers = GoldReport & { papers: LabelledPaper[] }

/** Reads labelled papers: labels from the gold files, texts from the papers' files where rows have none. */
export async function loadLabelledPapers(
  goldFiles: readonly string[],
  papersFiles: readonly string[],
  known: KnownLabels,
): Promise<LabelledPapers> {
  const report: GoldReport = { problems: [], notes: [] }
  const texts = await paperTexts(papersFiles, report.problems)
  const papers: LabelledPaper[] = []
  for (const file of goldFiles) {
    const lines = await linesOf(file, report.problems)
    if (lines !== null) papers.push(...readGoldRows(lines, file, texts, known, report))
  }
  return { papers, ...report }
}

/** The lines of a file of labels, as it is or gzipped; null when it cannot be read. */
async function linesOf(file: string, problems: string[]): Promise<string[] | null> {
  const lines: string[] = []
  try {
    const { chunks } = await fileBytes(file)
    for await (const line of byteLines(chunks)) lines.push(line)
    return lines
  } catch (error) {
    problems.push(problemText({ file, ...readFault(error, lines.length + 1) }))
    return null
  }
}

async function paperTexts(files: readonly string[], problems: string[]): Promise<PaperTexts> {
  const texts = new Map<string, { title: string; abstract: string }>()
  for (const file of files) await addTexts(file, texts, problems)
  return texts
}

async function addTexts(
  file: string,
  texts: Map<string, { title: string; abstract: string }>,
  problems: string[],
): Promise<void> {
  for await (const event of readSource(file)) {
    if (event.kind === 'problem') {
      problems.push(problemText(event.problem))
    }
    if (event.kind !== 'paper') continue
    const title = repairTitle(event.paper.title)
    texts.set(titleKey(title), { title, abstract: repairAbstract(event.paper.abstract) })
  }
}
