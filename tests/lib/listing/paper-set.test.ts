import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PaperSet } from '../../../lib/listing/paper-set'

// Sizes end in, on and behind the words of 32 bits that a set is made of
const size = fc.oneof(
  fc.constantFrom(0, 1, 31, 32, 33, 63, 64, 65, 95, 96, 97),
  fc.integer({ min: 0, max: 200 }),
)
const twoSets = size.chain((papers) => {
  const ordinals =
    papers === 0
      ? fc.constant([])
      : fc.uniqueArray(fc.nat(papers - 1), { maxLength: papers, size: 'max' })
  return fc.tuple(fc.constant(papers), ordinals, ordinals)
})

function sorted(ordinals: Iterable<number>): number[] {
  return [...ordinals].sort((a, b) => a - b)
}

test('a set of papers does all that a plain set does', () => {
  fc.assert(
    fc.property(twoSets, ([papers, one, other]) => {
      const [a, b] = [PaperSet.of(papers, one), PaperSet.of(papers, other)]
      const [plainA, plainB] = [new Set(one), new Set(other)]
      const all = Array.from({ length: papers }, (_, ordinal) => ordinal)
      expect([...a]).toEqual(sorted(plainA))
      expect([...a.and(b)]).toEqual(sorted(plainA).filter((ordinal) => plainB.has(ordinal)))
      expect([...a.or(b)]).toEqual(sorted(new Set([...one, ...other])))
      expect([...a.without(b)]).toEqual(sorted(plainA).filter((ordinal) => !plainB.has(ordinal)))
      expect([...a.complement()]).toEqual(all.filter((ordinal) => !plainA.has(ordinal)))
      expect(all.map((ordinal) => a.has(ordinal))).toEqual(
        all.map((ordinal) => plainA.has(ordinal)),
      )
      expect(a.count()).toBe(plainA.size)
      expect(a.countWith(b)).toBe(a.and(b).count())
    }),
  )
})

test('a full set holds exactly its papers, an empty one none', () => {
  for (const papers of [0, 1, 31, 32, 33, 64, 100]) {
    expect(PaperSet.full(papers).count()).toBe(papers)
    expect(PaperSet.full(papers).has(papers)).toBe(false)
    expect(PaperSet.empty(papers).count()).toBe(0)
    expect(PaperSet.full(papers).complement().count()).toBe(0)
  }
})

test('combining sets changes neither of them', () => {
  const a = PaperSet.of(40, [1, 33])
  const b = PaperSet.of(40, [33, 39])
  a.and(b)
  a.or(b)
  a.without(b)
  a.complement()
  expect([[...a], [...b]]).toEqual([
    [1, 33],
    [33, 39],
  ])
})

test('counting is exact for every pattern of bits at a word’s ends', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (bits) => {
      const ordinals = Array.from({ length: 64 }, (_, at) => at).filter(
        (at) => (bits >> BigInt(at)) & 1n,
      )
      expect(PaperSet.of(64, ordinals).count()).toBe(ordinals.length)
    }),
  )
})
