import { readFile } from 'node:fs/promises'
import type { LabelledPaper } from '../extract/score'
import { readSource } from '../formats/read-source'
import { repairAbstract, repairTitle } from '../text/repair'
import { titleKey } from '../text/title-key'
import { type ModelsOfName, type PaperTexts, readGoldRows } from './gold-rows'

export type LabelledPapers = { papers: LabelledPaper[]; problems: string[] }

/** Reads labelled papers: labels from the gold files, texts from the papers' files where rows have none. */
export async function loadLabelledPapers(
  goldFiles: readonly string[],
  papersFiles: readonly string[],
  modelsOf: ModelsOfName,
): Promise<LabelledPapers> {
  const problems: string[] = []
  const texts = await paperTexts(papersFiles, problems)
  const papers: LabelledPaper[] = []
  for (const file of goldFiles) {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`)
      return ''
    })
    papers.push(...readGoldRows(text.split(/\r?\n/), file, texts, modelsOf, problems))
  }
  return { papers, problems }
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
      problems.push(`${file}:${event.problem.line}: ${event.problem.message}`)
    }
    if (event.kind !== 'paper') continue
    const title = repairTitle(event.paper.title)
    texts.set(titleKey(title), { title, abstract: repairAbstract(event.paper.abstract) })
  }
}
