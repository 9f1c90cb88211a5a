/** The first run, before anything was imported. */
export function NoPapersYet() {
  return (
    <div className="empty">
      <h2>No papers yet</h2>
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
