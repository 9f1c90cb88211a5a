import type { Metadata } from 'next'
import { AboutAddresses } from '@/components/about/about-addresses'
import { AboutCorrections } from '@/components/about/about-corrections'
import { AboutLimits } from '@/components/about/about-limits'
import { AboutPapers } from '@/components/about/about-papers'
import { AboutPrivacy } from '@/components/about/about-privacy'
import { AboutPrograms } from '@/components/about/about-programs'
import { AboutQuality } from '@/components/about/about-quality'
import { AboutSearch } from '@/components/about/about-search'
import { AboutContents } from '@/components/about/about-section'
import { AboutTags } from '@/components/about/about-tags'
import measured from '@/lib/evaluation/measured.json'
import { measuredSchema } from '@/lib/evaluation/measured-file'
import { store } from '@/lib/store/server-store'
import '@/components/about/about.css'

export const metadata: Metadata = {
  title: 'About',
  description:
    'What the papers are, how their tags are made and how good they are, and what a search understands.',
  alternates: { canonical: '/about' },
}

const figures = measuredSchema.parse(measured)

export default async function AboutPage() {
  const [facts, methods, models, languages, corrections] = await Promise.all([
    store.facts(),
    store.methods(),
    store.models(),
    store.languages(),
    store.corrections(),
  ])
  const used = (terms: readonly { count: number }[]) =>
    terms.filter(({ count }) => count > 0).length
  return (
    <div className="about">
      <h1 className="page-title">About this collection</h1>
      <AboutContents />
      <div>
        <AboutPapers
          facts={facts}
          methods={used(methods)}
          languages={used(languages)}
          models={used(models)}
        />
        <AboutTags />
        <AboutQuality methods={methods} measured={figures} />
        <AboutCorrections corrections={corrections} methods={methods} models={models} />
        <AboutLimits />
        <AboutSearch withAuthors={facts.withAuthors} />
        <AboutAddresses />
        <AboutPrograms />
        <AboutPrivacy />
      </div>
    </div>
  )
}
