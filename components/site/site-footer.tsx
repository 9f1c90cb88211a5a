import { HelpButton } from '@/components/keyboard/help-button'

export function SiteFooter() {
  return (
    <footer className="site-footer page no-print">
      <p className="site-footer-ways">
        <span>
          <a href="/about" className="link">
            About
          </a>{' '}
          this collection, its tags and the search
        </span>
        <HelpButton />
      </p>
      <p>
        Every tag shows the words behind it. No account, no cookie, nothing loaded from other hosts.
      </p>
    </footer>
  )
}
