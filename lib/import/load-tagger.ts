import { extract } from '../extract/extract'
import type { TaggedPaper } from '../paper'
import { languageByCode } from '../vocabulary/languages'
import { loadVocabulary } from '../vocabulary/load-vocabulary'
import type { Tagger } from './import-papers'
import { detailOf } from './paper-detail'
import { tagNamer } from './tag-names'

/**
 * The tagger of the vocabulary in this repository.
 *
 * @throws When a file of the vocabulary has mistakes; the message names file, line and remedy.
 */
export function loadTagger() {
  const vocabulary = loadVocabulary()
  const { methods, models, fingerprint } = vocabulary
  const nameIn = (entries: readonly { slug: string; name: string }[]) => {
    const names = new Map(entries.map(({ slug, name }) => [slug, name]))
    return (slug: string) => names.get(slug) ?? slug
  }
  const names = {
    method: nameIn(methods),
    model: nameIn(models),
    language: (code: string) => languageByCode(code)?.name ?? code,
  }
  return {
    fingerprint,
    vocabulary: { methods, models },
    tag: (paper) => extract(paper, vocabulary),
    tagNames: tagNamer({ methods, models }),
    /** A paper with the names of its tags, for showing what an import would store. */
    detail: (paper: TaggedPaper, slug: string) => detailOf(paper, slug, names),
  } satisfies Tagger & { detail: unknown }
}
