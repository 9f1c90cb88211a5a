import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RelatedPapers } from '@/components/paper/related-papers'

test('a name that is a method and a model stands once in the reason', () => {
  const html = renderToStaticMarkup(
    <RelatedPapers
      papers={[
        {
          slug: 'other',
          title: 'Other',
          shared: ['Adapter layers'],
          differs: ['Contrastive vision-language models (CLIP)', 'CLIP', 'Prompting'],
        },
      ]}
    />,
  )
  expect(html).toContain('both: Adapter layers; differs: CLIP, Prompting<')
})
