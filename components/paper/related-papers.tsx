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
              both: {shared.map(shortName).join(', ')}
              {differs.length > 0 && `; differs: ${differs.map(shortName).join(', ')}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
