import { ShortcutKeys } from '@/components/keyboard/shortcut-keys'
import { SHORTCUTS } from '@/components/keyboard/shortcut-list'
import { AboutSection } from './about-section'

const IN_SEARCH_FIELD = [
  { keys: ['↓', '↑'], words: 'In the search field: through its suggestions' },
  { keys: ['Enter'], words: 'There: search, or follow the suggestion' },
  { keys: ['Esc'], words: 'There: close the suggestions, then empty the field' },
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
      <details className="about-details">
        <summary>All keys</summary>
        <dl className="about-terms">
          {[...IN_SEARCH_FIELD, ...SHORTCUTS].map(({ keys, words }) => (
            <div key={words}>
              <dt>
                <ShortcutKeys keys={keys} />
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
    </AboutSection>
  )
}
