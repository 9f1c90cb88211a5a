import { GOLD_SETS } from '@/lib/evaluation/gold-sets'
import type { Measured } from '@/lib/evaluation/measured-file'
import { SCORED_FIELDS } from '@/lib/extract/score'
import type { Counted, MethodEntry } from '@/lib/store/store'
import { AboutSection } from './about-section'
import { MethodTable } from './method-table'
import { FIELD_LABELS, QualityTable } from './quality-table'

/** The files of labelled papers that rules were written with. */
const SEEN = new Set(GOLD_SETS.filter(({ isSeen }) => isSeen).map(({ file }) => file))

type Props = { methods: readonly (MethodEntry & Counted)[]; measured: Measured }

/** What was measured, on what, and how far the figures can be believed. */
export function AboutQuality({ methods, measured }: Props) {
  const unmeasured = SCORED_FIELDS.filter((field) => measured.fields[field] === undefined)
  const seen = measured.sets.filter(({ file }) => SEEN.has(file))
  const unseen = measured.sets.filter(({ file }) => !SEEN.has(file))
  return (
    <AboutSection id="quality">
      <p>
        Two annotators labelled each paper from its title and abstract alone, without seeing each
        other’s labels. The program is compared with what both gave; what only one gave counts
        neither way. Precision tells how many of the given tags are right, recall how many of the
        right tags are given; F1 is their mean. Two annotators who label the same papers by
        themselves agree at 0.98 for methods and 1.00 for languages. The largest set, “Other venues,
        many”, has one annotator for each paper; values that the definitions leave open were set
        aside after the rules had been written.
      </p>
      {unseen.length > 0 ? (
        <>
          <p>
            Nobody looked at the papers below while the rules were written: expect figures like
            theirs elsewhere.
          </p>
          <QualityTable sets={unseen} papers="papers that no rule was written with" />
        </>
      ) : (
        <p>
          All labelled papers were in view while the rules were written: expect lower figures
          elsewhere.
        </p>
      )}
      <details className="about-details">
        <summary>Papers that the rules were written with</summary>
        <p>These figures flatter: they show what the rules can do, not what they do elsewhere.</p>
        <QualityTable sets={seen} papers="papers that the rules were written with" />
      </details>
      {unmeasured.length > 0 && (
        <p>
          No labelled papers here tell of{' '}
          {listed(unmeasured.map((field) => FIELD_LABELS[field].toLowerCase()))}: how good these
          tags are is not known.
        </p>
      )}
      <details className="about-details">
        <summary>All {methods.length} methods with their definitions and figures</summary>
        <p>
          “Labelled” and F1 are of all {measured.fields.methods?.papers ?? 0} papers labelled for
          methods, those in view among them. “Unseen found” counts the others alone: how many of the
          papers that have the method got it; “wrong”, how many got it without having it.
        </p>
        <MethodTable methods={methods} measured={measured} />
      </details>
      <p>
        <code>npm run eval</code> prints these figures with every paper that differs, also for
        labels of your own; a test keeps this table true.
      </p>
    </AboutSection>
  )
}

/** "a, b and c" */
function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words)
}
