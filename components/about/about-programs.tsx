import { API_ROUTES } from '@/lib/api/api-routes'
import { AboutSection } from './about-section'

/** Where programs find the same answers: the routes as the API describes them itself. */
export function AboutPrograms() {
  return (
    <AboutSection id="programs">
      <p>
        Everything here is also JSON. <code>/api/papers</code> takes the parameters of the listing,
        so the address of a view becomes a request by putting <code>/api/papers</code> in front of
        its question mark; a paper’s own answer has the words behind every tag, character for
        character. Errors have one shape and a true status.
      </p>
      <dl className="about-terms about-routes">
        {API_ROUTES.map(({ path, summary }) => (
          <div key={path}>
            <dt>
              {path.includes('{') ? (
                <code>{path}</code>
              ) : (
                <a href={path} className="link">
                  <code>{path}</code>
                </a>
              )}
            </dt>
            <dd>{summary}</dd>
          </div>
        ))}
      </dl>
    </AboutSection>
  )
}
