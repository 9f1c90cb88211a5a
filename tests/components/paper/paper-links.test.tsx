import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PaperLinks } from '@/components/paper/paper-links'
import { evidenceTags, tagFinder } from '@/lib/evidence/evidence-tags'
import type { PaperDetail } from '@/lib/store/store'
import { fullPaper } from '../../lib/papers/paper-example'

function drawn(change: Partial<PaperDetail>): string {
  const paper: PaperDetail = {
    ...fullPaper(),
    evidence: [],
    corrections: [],
    raw: { title: '', abstract: '' },
    versions: [],
    ...change,
  }
  return renderToStaticMarkup(
    <PaperLinks paper={paper} find={tagFinder(evidenceTags(paper.evidence))} />,
  )
}

test('a link shows kind, host and the reason where only the source gives it', () => {
  const html = drawn({
    evidence: [
      { type: 'link', value: 'https://github.com/example/dutch', reason: 'given by the source' },
    ],
  })
  expect(html).toContain('Code')
  expect(html).toContain('href="https://github.com/example/dutch" rel="noopener"')
  expect(html).toContain('given by the source')
})

test('a promise without a link is quoted with its sentence', () => {
  const abstract = 'We tune. Our code will be released soon. Thanks.'
  const start = abstract.indexOf('will be released')
  const html = drawn({
    links: [],
    availability: 'promised',
    abstract,
    evidence: [
      {
        type: 'availability',
        value: 'promised',
        field: 'abstract',
        start,
        end: start + 16,
        text: 'will be released',
      },
    ],
  })
  expect(html).toContain('Promised, no link')
  expect(html).toContain('“Our code will be released soon.”')
})

test('a paper without links and promises says that there are none', () => {
  expect(drawn({ links: [], availability: 'none' })).toContain('none in the abstract')
})
