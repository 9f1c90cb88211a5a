import { hash } from 'node:crypto'
import { repairAbstract, repairTitle } from '../text/repair'
import { titleKey } from '../text/title-key'

/** A paper's text as it is stored and compared. */
export type CleanText = { title: string; titleKey: string; abstract: string }

/** Repairs what a source gives; text that is clean already stays as it is. */
export function cleanText(raw: { title: string; abstract: string }): CleanText {
  const title = repairTitle(raw.title)
  return { title, titleKey: titleKey(title), abstract: repairAbstract(raw.abstract) }
}

/** Tells two texts of one paper apart without keeping them. */
export function textFingerprint({ titleKey: key, abstract }: CleanText): string {
  return hash('sha1', `${key}\n${abstract}`, 'base64')
}
