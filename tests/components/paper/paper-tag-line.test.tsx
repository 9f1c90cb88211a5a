import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PaperTagLine } from '@/components/paper/paper-tag-line'
import { evidenceTags, tagFinder } from '@/lib/evidence/evidence-tags'
import type { Evidence } from '@/lib/paper'
import type { PaperDetail } from '@/lib/store/store'
import { fullPaper } from '../../lib/papers/paper-example'

const evidence: Evidence[] = [
  { type: 'method', value: 'lora', field: 'title', start: 0, end: 4, text: 'LoRA' },
]

function drawn(change: Partial<PaperDetail>): string {
  const paper: PaperDetail = {
    ...fullPaper(),
    evidence,
    corrections: [],
    raw: { title: '', abstract: '' },
    versions: [],
    ...change,
  }
  const find = tagFinder(evidenceTags(evidence))
  return renderToStaticMarkup(<PaperTagLine paper={paper} parents={{ lora: 'peft' }} find={find} />)
}

test('the line of tags shows words in the text where there are some, and leaves parents to their kinds', () => {
  const html = drawn({
    methods: [
      { slug: 'peft', name: 'Parameter-efficient fine-tuning (PEFT)' },
      { slug: 'lora', name: 'Low-rank adaptation (LoRA)' },
    ],
    languages: [{ code: 'nld', name: 'Dutch' }],
    models: [],
  })
  expect(html).toContain('<a href="#method-lora" class="tag-method">LoRA</a>')
  expect(html).toContain('<a href="/languages/nld" class="tag-language">Dutch</a>')
  expect(html).not.toContain('PEFT')
})

test('a paper without tags has no line for them', () => {
  expect(drawn({ methods: [], languages: [], models: [] })).toBe('')
})
