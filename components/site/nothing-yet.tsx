/** Of a collection before its first import, where there would be something to see. The list says how to import. */
export function NothingYet() {
  return (
    <>
      Nothing here yet: the collection has no papers.{' '}
      <a href="/" className="link">
        How to import some
      </a>
      .
    </>
  )
}
