import { scholarlyArticle, scriptSafeJson } from '@/lib/papers/scholarly-article'
import type { PaperSummary } from '@/lib/store/store'

/** The paper for search engines. A block of data and no code, so the security policy lets it be. */
export function PaperData({ paper, site }: { paper: PaperSummary; site: URL }) {
  return <script type="application/ld+json">{scriptSafeJson(scholarlyArticle(paper, site))}</script>
}
