import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { answerMissing } from '@/components/paper/answer-missing'
import { sharedAs } from '@/components/preview/preview-of'
import { LanguageHead } from '@/components/tags/language-head'
import { NoLanguagePapers } from '@/components/tags/no-language-papers'
import { TagMissing } from '@/components/tags/tag-missing'
import { TagPage } from '@/components/tags/tag-page'
import { decoded } from '@/lib/papers/missing-page'
import { nearest, tagListing } from '@/lib/papers/tag-listing'
import { store } from '@/lib/store/server-store'
import { codeMeantBy, languageByCode } from '@/lib/vocabulary/languages'

type Props = PageProps<'/languages/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageByCode(decoded((await params).code))
  if (language === null) return { title: 'No such language', robots: { index: false } }
  const { name, code } = language
  return {
    title: `${name} (${code})`,
    description: `Papers that study ${name}, how they treat it and with which methods and models.`,
    alternates: { canonical: `/languages/${code}` },
    openGraph: sharedAs(name, `/languages/${code}`, `/preview.png?language=${code}`),
  }
}

export default async function LanguagePage({ params }: Props) {
  const code = decoded((await params).code)
  const language = languageByCode(code)
  if (language === null) {
    const meant = codeMeantBy(code)
    if (meant !== null) permanentRedirect(`/languages/${meant}`)
    await answerMissing()
    return (
      <TagMissing facet="language" value={code} near={await nearest(store, 'language', code)} />
    )
  }
  const [listing, studied] = await Promise.all([
    tagListing(store, 'language', code),
    store.languages(),
  ])
  return (
    <TagPage
      facet="language"
      value={code}
      name={language.name}
      listing={listing}
      kin={[]}
      head={<LanguageHead language={language} />}
      none={<NoLanguagePapers language={language} studied={studied} />}
    />
  )
}
