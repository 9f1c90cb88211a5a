import { AboutSection } from './about-section'

/** Whose the texts are, and what is known of visitors: nothing. */
export function AboutPrivacy() {
  return (
    <AboutSection id="privacy">
      <p>
        Titles and abstracts belong to their authors. The tags, the vocabulary and the code of this
        site are free under the MIT licence.
      </p>
      <p>
        There is no account, no cookie, no tracking and no third party: fonts, scripts and data come
        from this server alone, and your searches go nowhere else. Names and families of languages
        are from ISO 639-3 and the Unicode CLDR.
      </p>
    </AboutSection>
  )
}
