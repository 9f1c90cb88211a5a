import { previewImage } from '@/app/preview.png/preview-image'
import { shortName } from '@/components/listing/short-name'
import { mostSpecific, parentsOf } from '@/lib/papers/most-specific'
import { store } from '@/lib/store/server-store'

/** The preview of a paper. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/papers/[slug]/preview.png'>,
) {
  const { slug } = await params
  const [lookup, methods, models] = await Promise.all([
    store.paper(slug),
    store.methods(),
    store.models(),
  ])
  if (lookup?.found !== 'paper') return new Response('No such paper', { status: 404 })
  const { paper } = lookup
  const parents = parentsOf([...methods, ...models])
  return previewImage({
    title: paper.title,
    tags: [
      ...mostSpecific(paper.methods, parents, []).map(({ name }) => ({
        type: 'method' as const,
        label: shortName(name),
      })),
      ...paper.languages.map(({ name }) => ({ type: 'language' as const, label: name })),
      ...mostSpecific(paper.models, parents, []).map(({ name }) => ({
        type: 'model' as const,
        label: name,
      })),
    ],
    note: [paper.venue, paper.year].filter((fact) => fact !== null).join(' · '),
  })
}
