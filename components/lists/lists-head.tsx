/** The head of the page of one's own lists. */
export function ListsHead() {
  return (
    <header className="tag-head lists-head">
      <h1 className="page-title">Lists</h1>
      <p className="tag-definition">
        Papers you save, with notes and what you have read. Kept in this browser alone; shared by a
        link that carries the list.
      </p>
      <p className="lists-no-script">
        Lists live in your browser, which needs JavaScript to keep them. Searching, filtering and
        reading do without.
      </p>
    </header>
  )
}
