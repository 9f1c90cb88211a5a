export function SiteFooter() {
  return (
    <footer className="site-footer page no-print">
      <p>
        Every tag shows the words behind it. No account, no cookie, nothing loaded from other hosts.
      </p>
    </footer>
  )
}
