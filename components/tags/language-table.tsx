import type { Language } from '@/lib/paper'
import type { LanguageGroup, LanguageOrder } from '@/lib/papers/language-order'
import { CountBar } from './count-bar'

type CountedLanguage = Language & { count: number }
type Props = { groups: LanguageGroup<CountedLanguage>[]; order: LanguageOrder; max: number }

const COLUMNS: { order: LanguageOrder; title: string }[] = [
  { order: 'name', title: 'Language' },
  { order: 'family', title: 'Family' },
  { order: 'script', title: 'Script' },
  { order: 'papers', title: 'Papers' },
]

/** The languages with papers. The heads are links that put them into another order. */
export function LanguageTable({ groups, order, max }: Props) {
  return (
    <table className="languages">
      <caption className="sr-only">Languages studied, with their papers</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column.order} scope="col" aria-sort={sorted(column.order, order)}>
              <a href={orderHref(column.order)} data-scroll="keep">
                {column.title}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, languages }) => (
        <tbody key={title}>
          {(order === 'family' || order === 'script') && (
            <tr className="languages-group">
              <th colSpan={COLUMNS.length} scope="rowgroup">
                {title ?? 'Not known'}
              </th>
            </tr>
          )}
          {languages.map((language) => (
            <LanguageRow key={language.code} language={language} max={max} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function LanguageRow({ language, max }: { language: CountedLanguage; max: number }) {
  const { code, name, family, script, count } = language
  return (
    <tr>
      <th scope="row">
        <a href={`/languages/${code}`} className="tag-language">
          {name}
        </a>{' '}
        <span className="code">{code}</span>
      </th>
      <td>{family ?? <Unknown />}</td>
      <td>{script ?? <Unknown />}</td>
      <td>
        <span className="languages-count">
          <CountBar count={count} max={max} />
          <span className="count">{count.toLocaleString('en')}</span>
        </span>
      </td>
    </tr>
  )
}

function Unknown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">not known</span>
    </>
  )
}

function sorted(column: LanguageOrder, order: LanguageOrder) {
  if (column !== order) return undefined
  return order === 'papers' ? 'descending' : 'ascending'
}

function orderHref(order: LanguageOrder): string {
  return order === 'papers' ? '/languages' : `/languages?order=${order}`
}
