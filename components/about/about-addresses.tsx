import { AboutSection } from './about-section'

const KEYS = [
  { keys: '↓ and ↑', does: 'from the search field into its suggestions and through them' },
  { keys: 'Enter', does: 'searches, or follows the suggestion' },
  { keys: 'n and p', does: 'on a paper, with a tag chosen: next and previous mention' },
  { keys: 'Esc', does: 'empties the search field; on a paper, lets go of the chosen tag' },
] as const

/** That addresses can be kept and passed on, and what keys do. */
export function AboutAddresses() {
  return (
    <AboutSection id="addresses">
      <p>
        Search, filters, order and page are all in the address, and one view has one address: copy
        it to share exactly what you see, bookmark it to keep it. A paper’s address stays when its
        title changes; an old one leads to the new. <code>/papers/…#method-lora</code> opens a paper
        at the words behind a tag. All of it works without JavaScript.
      </p>
      <dl className="about-terms">
        {KEYS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </AboutSection>
  )
}
