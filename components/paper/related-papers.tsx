import { shortName } from '@/components/listing/short-name'
import type { RelatedPaper } from '@/lib/store/store'

/** Papers that share tags with this one, with the reason in words. */
export function RelatedPapers({ papers }: { papers: RelatedPaper[] }) {
  if (papers.length === 0) return null
  return (
    <section className="related">
      <h2 className="section-head">Related</h2>
      <ul>
        {papers.map(({ slug, title, shared, differs }) => (
          <li key={slug} className="related-paper">
            <a href={`/papers/${slug}`} className="paper-link">
              {title}
            </a>
            <p className="text-quiet">
              both: {names(shared)}
              {differs.length > 0 && `; differs: ${names(differs)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Each once: a method and a model may bear one name, as CLIP. */
function names(tags: readonly string[]): string {
  return [...new Set(tags.map(shortName))].join(', ')
}
