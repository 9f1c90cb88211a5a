import { expect, test } from 'vitest'
import { formattedReference } from '@/lib/citation/formatted-reference'
import { fullPaper } from '../papers/paper-example'

test('a reference names authors, year, title, venue and address', () => {
  expect(formattedReference(fullPaper())).toBe(
    'Author, F., & Author, S. (2024). Teaching a Model Dutch. Conference on Examples. https://example.org/paper',
  )
})

test('without author and year it begins with the title and says that there is no date', () => {
  const bare = { authors: [], year: null, venue: null, url: null }
  expect(formattedReference(fullPaper(bare))).toBe('Teaching a Model Dutch. (n.d.).')
})
