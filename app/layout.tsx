import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { COMPARE_FORM_ID } from '@/components/compare/compare-form-id'
import { CompareTray } from '@/components/compare/compare-tray'
import { Shortcuts } from '@/components/keyboard/shortcuts'
import { sharedAs } from '@/components/preview/preview-of'
import { Announcer } from '@/components/site/announcer'
import { LateNote } from '@/components/site/late-note'
import { OfflineNote } from '@/components/site/offline-note'
import { pageTitle } from '@/components/site/page-title'
import { ScriptsRun } from '@/components/site/scripts-run'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { SoftLinks } from '@/components/site/soft-links'
import { THEME_SCRIPT } from '@/components/site/theme-script'
import { siteUrl } from '@/lib/site-url'
import { store } from '@/lib/store/server-store'
import { faces } from './faces'
import './globals.css'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#16161a' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: await siteUrl(),
    title: { default: 'Paper Explorer', template: pageTitle('%s') },
    description:
      'Search a collection of research papers, filter it by method, language and base model, and see the words behind every tag.',
    openGraph: sharedAs('Paper Explorer', null, '/preview.png'),
    twitter: { card: 'summary_large_image' },
    referrer: 'strict-origin-when-cross-origin',
  }
}

/** Skip link, head, the one `main` of every page, foot. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // Scripts carry a nonce of their request, so that no page can be rendered ahead of one
  const nonce = (await headers()).get('x-nonce') ?? undefined
  // A database that cannot be read is the page's to report: its error page needs this frame around it
  const size = await store.size().catch(() => null)
  return (
    // A chosen theme is on it before React is
    <html lang="en" className={faces} suppressHydrationWarning>
      <head>
        <script nonce={nonce} data-at-once="">
          {THEME_SCRIPT}
        </script>
      </head>
      <body className="flex min-h-dvh flex-col">
        <a href="#main" className="skip-link">
          Skip to content
        </a>
        <SiteHeader size={size} />
        <main id="main" tabIndex={-1} className="page grow focus:outline-none">
          {children}
        </main>
        <SiteFooter />
        <form id={COMPARE_FORM_ID} action="/compare" />
        <CompareTray />
        <SoftLinks />
        <Shortcuts />
        <Announcer />
        <LateNote />
        <OfflineNote />
        <ScriptsRun />
      </body>
    </html>
  )
}
