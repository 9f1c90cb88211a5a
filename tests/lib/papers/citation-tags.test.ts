import { expect, test } from 'vitest'
import { citationTags } from '../../../lib/papers/citation-tags'
import { fullPaper } from './paper-example'

test('all that a source gave is there, one author per tag', () => {
  expect(citationTags(fullPaper())).toEqual({
    citation_title: 'Teaching a Model Dutch',
    citation_author: ['First Author', 'Second Author'],
    citation_publication_date: '2024',
    citation_public_url: 'https://example.org/paper',
    citation_conference_title: 'Conference on Examples',
    'z:itemType': 'conferencePaper',
  })
})

test('a bare title is a preprint and nothing is made up beside it', () => {
  const bare = fullPaper({ authors: [], year: null, venue: null, url: null })
  expect(citationTags(bare)).toEqual({
    citation_title: 'Teaching a Model Dutch',
    'z:itemType': 'preprint',
  })
})

test.each([
  ['Journal of Examples', 'journalArticle'],
  ['IEEE Transactions on Examples', 'journalArticle'],
  ['arXiv', 'preprint'],
  ['acl/acl2022', 'conferencePaper'],
])('a paper of the venue %s is a %s', (venue, itemType) => {
  expect(citationTags(fullPaper({ venue }))['z:itemType']).toBe(itemType)
})
