import { AboutSection } from './about-section'
import { SearchHelp } from './search-help'

/** How words find papers, and what can be said beside them. */
export function AboutSearch({ withAuthors }: { withAuthors: number }) {
  return (
    <AboutSection id="search">
      <p>
        Words are looked for in titles, abstracts, authors, names and aliases of methods, base
        models and languages, and in the names that papers introduce. Endings, accents, hyphens and
        British or American spelling make no difference: <i>pre-training</i>, <i>pretraining</i> and{' '}
        <i>pre training</i> are one word, and so are <i>optimisation</i> and <i>optimization</i>. A
        hyphen also finds two words side by side: <i>low-rank</i> finds <i>low rank</i> and{' '}
        <i>lowrank</i>, and <i>lowrank</i> finds <i>low-rank</i>. Of one or two words both must be
        there, of three or four all but one; of more, those that tell papers apart best. More of the
        words, in the title and close together, come first.
      </p>
      <p>
        A word that no paper has is taken for misspelt: where one close to it is known, the search
        is for that one, says so above the results and offers what was typed. While you type, half a
        word is enough.
      </p>
      <p>Beside plain words a search understands:</p>
      <SearchHelp withAuthors={withAuthors} />
      <p>
        What was understood stands above the results, and so does what was not. Operators narrow a
        search as filters do, but stay in it.
      </p>
    </AboutSection>
  )
}
