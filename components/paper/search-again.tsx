/** A search of the whole collection, for pages that have nothing else to show. */
export function SearchAgain() {
  return (
    <form action="/" method="get" className="search-again">
      <label htmlFor="search-again">Search all papers</label>
      <input id="search-again" className="field" type="search" name="q" />
      <button type="submit" className="button">
        Search
      </button>
    </form>
  )
}
