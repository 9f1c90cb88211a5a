import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { GET, POST } from '../../../app/lists/bibtex/route'
import { bodyOf, errorShape, request, serve } from '../../fixtures/served-store'

const found = z.strictObject({
  papers: z.array(z.strictObject({ slug: z.string(), title: z.string() })),
  missing: z.array(z.string()),
})

function posted(body: string): NextRequest {
  return new NextRequest('http://localhost:3000/lists/bibtex', { method: 'POST', body })
}

test('a list leaves as BibTeX and comes back as the same papers', async () => {
  await serve()
  const response = await GET(
    request('/lists/bibtex?paper=teaching-a-model-dutch&paper=gone&paper=thai-adapters-by-lora'),
  )
  expect(response.headers.get('content-disposition')).toContain('list.bib')
  const text = await response.text()
  const { papers, missing } = await bodyOf(POST(posted(text)), found)
  expect(papers.map(({ slug }) => slug)).toEqual([
    'teaching-a-model-dutch',
    'thai-adapters-by-lora',
  ])
  expect(missing).toEqual([])
})

test('entries that the collection does not have are named', async () => {
  await serve()
  const text = '@article{x, title = {Teaching a {Model} {D}utch}}\n@misc{y, title = {Elsewhere}}'
  const { papers, missing } = await bodyOf(POST(posted(text)), found)
  expect(papers.map(({ slug }) => slug)).toEqual(['teaching-a-model-dutch'])
  expect(missing).toEqual(['Elsewhere'])
})

test('what is no BibTeX, and a list of no paper, is refused', async () => {
  await serve()
  await bodyOf(POST(posted('once upon a time')), errorShape, 400)
  await bodyOf(POST(posted('')), errorShape, 400)
  await bodyOf(GET(request('/lists/bibtex')), errorShape, 400)
})
