import { AboutSection } from './about-section'

/** Where programs find the same answers. */
export function AboutPrograms() {
  return (
    <AboutSection id="programs">
      <p>
        Everything here is also JSON:{' '}
        <a href="/api/papers" className="link">
          /api/papers
        </a>{' '}
        takes the parameters of the listing and answers with papers, counts and what was understood;{' '}
        <code>/api/papers/SLUG</code> adds the evidence of every tag, character for character.{' '}
        <a href="/api/openapi.json" className="link">
          /api/openapi.json
        </a>{' '}
        describes every route, parameter and answer.
      </p>
    </AboutSection>
  )
}
