/** The first run, before anything was imported: whatever was asked for, this is what helps. */
export function NoPapersYet() {
  return (
    <div className="empty">
      <h1 className="page-title">No papers yet</h1>
      <p>Import a listing, in the folder of this program, and reload this page:</p>
      <pre>npm run seed -- papers.txt</pre>
      <p>
        The file has a title and an abstract on alternating lines, or is JSON Lines with{' '}
        <code>title</code> and <code>abstract</code>. Without a file, the first collection is
        imported.
      </p>
    </div>
  )
}
