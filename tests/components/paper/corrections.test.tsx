import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PaperLanguages } from '@/components/paper/paper-tags'
import { RemovedTags } from '@/components/paper/removed-tags'
import { TagRow } from '@/components/paper/tag-row'
import { evidenceTags, tagFinder } from '@/lib/evidence/evidence-tags'
import type { Correction, Evidence } from '@/lib/paper'

const added: Correction = { change: 'added', type: 'method', value: 'lora', reason: 'Table 2.' }

function shown(evidence: Evidence[], corrections: Correction[]): string {
  const [tag] = evidenceTags(evidence, corrections)
  return renderToStaticMarkup(<TagRow tag={tag} name="LoRA" />)
}

test('a tag that a curator added says so, with the reason, where others lead to their words', () => {
  const html = shown([{ type: 'method', value: 'lora', reason: 'Table 2.' }], [added])
  expect(html).toContain('id="method-lora"')
  expect(html).toContain('corrected: Table 2.')
})

test('a reason that no curator gave is not called a correction', () => {
  const html = shown([{ type: 'method', value: 'lora', reason: 'given by the source' }], [])
  expect(html).not.toContain('corrected')
})

test('a tag with words that a curator changed leads to them and says so', () => {
  const mention = { field: 'abstract' as const, start: 0, end: 4, text: 'LoRA' }
  const html = shown([{ type: 'method', value: 'lora', ...mention }], [added])
  expect(html).toContain('href="#method-lora"')
  expect(html).toContain('corrected: Table 2.')
})

test('a removed tag leaves its name and reason, and no section where nothing was removed', () => {
  const html = renderToStaticMarkup(
    <RemovedTags tags={[{ ...added, change: 'removed', name: 'LoRA' }]} />,
  )
  expect(html).toContain('Removed by a correction')
  expect(html).toContain('LoRA')
  expect(html).toContain('Table 2.')
  expect(renderToStaticMarkup(<RemovedTags tags={[]} />)).toBe('')
})

test('the number of languages leads to its words, or to the reason that a curator gave', () => {
  const shownCount = (evidence: Evidence[], corrections: Correction[] = []) =>
    renderToStaticMarkup(
      <PaperLanguages
        languages={[]}
        claimed={14}
        find={tagFinder(evidenceTags(evidence, corrections))}
      />,
    )
  const count = { type: 'languageCount' as const, value: '14' }
  const words = { field: 'abstract' as const, start: 0, end: 12, text: '14 languages' }
  expect(shownCount([{ ...count, ...words }])).toContain('href="#languageCount-14"')
  const reason = 'Table 1.'
  expect(shownCount([{ ...count, reason }], [{ change: 'added', ...count, reason }])).toContain(
    'corrected: Table 1.',
  )
})
