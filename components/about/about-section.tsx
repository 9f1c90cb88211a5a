import type { ReactNode } from 'react'

/** The parts of the page, in its order; the list of contents and the sections both follow it. */
export const ABOUT_SECTIONS = {
  papers: 'The papers',
  tags: 'How tags are made',
  quality: 'How good they are',
  corrections: 'Corrections',
  limits: 'Known limits',
  search: 'Searching',
  addresses: 'Addresses and keys',
  programs: 'For programs',
  privacy: 'Licence and privacy',
} as const
export type AboutSectionId = keyof typeof ABOUT_SECTIONS

export function AboutSection({ id, children }: { id: AboutSectionId; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-head`} className="about-section">
      <h2 id={`${id}-head`} className="about-head">
        {ABOUT_SECTIONS[id]}
      </h2>
      {children}
    </section>
  )
}

/** Folded on a phone, where it would take the first screen. */
export function AboutContents() {
  return (
    <nav aria-label="On this page" className="about-contents no-print">
      <details>
        <summary>On this page</summary>
        <ul>
          {Object.entries(ABOUT_SECTIONS).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
