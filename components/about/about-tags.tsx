import { AboutSection } from './about-section'

const KINDS = [
  {
    name: 'Method',
    definition:
      'The work uses, proposes, extends, compares, evaluates or studies the technique; a compared baseline counts. Background, examples and what the work sets itself apart from do not. A paper on LoRA also counts for parameter-efficient fine-tuning.',
  },
  {
    name: 'Language',
    definition:
      'Its text or speech is studied, trained on, evaluated on, translated, or gets resources. A people, a place, a passing example or a word that only looks like a name does not count; English only where the work names it as one of its languages. All of ISO 639-3 is known; a variety with a code of its own takes that one.',
  },
  {
    name: 'Number of languages',
    definition: 'The largest number of languages that the work claims to cover.',
  },
  {
    name: 'Base model',
    definition:
      'A model that the work trains further, studies or compares. A version belongs to its family, too.',
  },
  {
    name: 'Contribution',
    definition:
      'What the work brings: a method, a model, a dataset or benchmark, an empirical study, a survey. It may be several.',
  },
  {
    name: 'Introduced name',
    definition:
      'What the paper itself calls the system, model, method, dataset or benchmark that it brings, with its long form.',
  },
  {
    name: 'Link',
    definition:
      'An address in title or abstract, or one that the source gives. Its kind follows from the host: GitHub, GitLab and Bitbucket are code; Hugging Face is a model, a dataset or a demo; a page about the work itself is its project page.',
  },
  {
    name: 'Availability',
    definition:
      'Linked, when there is a link of a kind that has a name; promised, when the paper says that code, model, data or a demo is or will be available and links none; else neither.',
  },
] as const

/** How tags come about, and what each kind of tag means. */
export function AboutTags() {
  return (
    <AboutSection id="tags">
      <p>
        A program reads title and abstract, and nothing else: no full text, no language model, no
        guess. A vocabulary that people keep says by which words a method or a base model is known;
        the sentence around the words decides whether the work deals with it or only speaks of it.
        So every tag leads to the words behind it, the same text always gets the same tags, and a
        wrong tag shows why it is there.
      </p>
      <dl className="about-terms">
        {KINDS.map(({ name, definition }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </AboutSection>
  )
}
