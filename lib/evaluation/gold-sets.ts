/** A file of labelled papers that this repository measures its extractor on. */
type GoldSet = {
  file: string
  name: string
  /** What the papers are, for whoever judges the figures. */
  about: string
  /**
   * Whether rules were written with these papers in view, and so whether the figures flatter. Whoever writes rules
   * leaves the others alone, or the last honest figures are gone.
   */
  isSeen: boolean
}

export const SEEN_WORDS = 'in view while rules were written'
export const UNSEEN_WORDS = 'not in view while rules were written'

/** Every file of tests/gold: the figures on `/about` are those of these sets. */
export const GOLD_SETS: readonly GoldSet[] = [
  {
    file: 'tests/gold/seed-papers-labelled.jsonl',
    name: 'First collection',
    about: '51 of the 119 papers of the first collection, on adapting language models',
    isSeen: true,
  },
  {
    file: 'tests/gold/language-traps-labelled.jsonl',
    name: 'Names that mislead',
    about:
      '44 abstracts of other venues, for languages alone, many with words that only look like the name of one',
    isSeen: true,
  },
  {
    file: 'tests/gold/seed-papers-more-labelled.jsonl',
    name: 'First collection, more of it',
    about: '34 others of its papers, with base models, contributions and availability',
    isSeen: true,
  },
  {
    file: 'tests/gold/venues-labelled.jsonl',
    name: 'Other venues',
    about:
      '72 abstracts of conferences on robotics, vision, learning and language, for every method about one',
    isSeen: true,
  },
  {
    file: 'tests/gold/seed-papers-rest-labelled.jsonl',
    name: 'First collection, the rest',
    about: 'the 34 papers of it that are in no other set',
    isSeen: true,
  },
  {
    file: 'tests/gold/venues-more-labelled.jsonl',
    name: 'Other venues, more',
    about: '72 other abstracts, drawn like those above',
    isSeen: true,
  },
  {
    file: 'tests/gold/venues-many-labelled.jsonl',
    name: 'Other venues, many',
    about:
      '294 further abstracts, labelled by one annotator each; what the definitions leave open was set aside afterwards and counts neither way',
    isSeen: true,
  },
  {
    file: 'tests/gold/venues-drawn-labelled.jsonl',
    name: 'Other venues, drawn anew',
    about:
      '714 further abstracts, each labelled by two annotators; for one half rules were written, the other half was first only measured and read for the last few of them',
    isSeen: true,
  },
  {
    file: 'tests/gold/venues-unseen-labelled.jsonl',
    name: 'Other venues, unseen',
    about:
      '210 other abstracts, half drawn by words of the techniques and languages, a third from all that speak of adapting or training, the rest at random: the honest guess for a paper of another collection',
    isSeen: false,
  },
]

/** The files of one kind. */
export function goldFiles(isSeen: boolean): string[] {
  return GOLD_SETS.filter((set) => set.isSeen === isSeen).map(({ file }) => file)
}

/** Where the texts of labelled papers without an abstract are. */
export const LABELLED_PAPERS_FILE = 'prisma/seed/language-adaptation-papers.txt'
