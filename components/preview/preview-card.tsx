import { previewText, previewTitleSize } from '@/lib/papers/preview-text'

/** The light theme's colours: an image has one theme, and previews are mostly shown on white. */
const INK = '#1c1b18'
const QUIET = '#65615a'
const LINE = '#e5e1d8'
const PAPER = '#fbfaf7'
/** Colour and form of the line below a tag, as in the pages. The drawing library knows no dotted border. */
const TONES = {
  method: { color: '#1f55b5', line: { borderBottom: '3px solid #1f55b5' } },
  language: {
    color: '#23683a',
    line: {
      backgroundImage: 'radial-gradient(circle at 4px 39px, #23683a 2.75px, transparent 3.25px)',
      backgroundRepeat: 'repeat-x',
      backgroundSize: '8px 42px',
    },
  },
  model: { color: '#853a79', line: { borderBottom: '3px dashed #853a79' } },
} as const

export type PreviewTag = { type: keyof typeof TONES; label: string }

type Props = {
  title: string
  tags: readonly PreviewTag[]
  /** A few words beside the site's name. */
  note: string
}

const TITLE_LENGTH_MAX = 190

/** What a shared link shows: the title large enough for a thumbnail, and what it is about. Drawn, not rendered in a page. */
export function PreviewCard({ title, tags, note }: Props) {
  const text = previewText(title)
  const shown = text.length > TITLE_LENGTH_MAX ? `${text.slice(0, TITLE_LENGTH_MAX - 1)}…` : text
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '56px 64px 52px',
        background: PAPER,
        color: INK,
        fontFamily: 'Serif',
      }}
    >
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          paddingBottom: 24,
          borderBottom: `2px solid ${LINE}`,
          fontSize: 32,
        }}
      >
        <div style={{ display: 'flex', flexShrink: 0, alignItems: 'center', gap: 18 }}>
          <svg width="40" height="40" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 4.5h14M3 9h9" fill="none" stroke={INK} strokeWidth="1.6" />
            <path d="M3 15h14" fill="none" stroke={TONES.method.color} strokeWidth="2.6" />
          </svg>
          Paper Explorer
        </div>
        <div
          style={{
            display: 'block',
            lineClamp: 1,
            marginLeft: 64,
            color: QUIET,
            fontFamily: 'Sans',
            fontSize: 28,
          }}
        >
          {previewText(note)}
        </div>
      </div>
      <div
        style={{
          display: 'flex',
          wordBreak: 'break-word',
          fontSize: previewTitleSize(shown),
          lineHeight: 1.18,
        }}
      >
        {shown}
      </div>
      <div
        style={{
          display: 'flex',
          flexWrap: 'wrap',
          rowGap: 12,
          columnGap: 32,
          height: 98,
          overflow: 'hidden',
          fontFamily: 'Sans',
          fontSize: 30,
        }}
      >
        {tags.map(({ type, label }) => (
          <div
            key={`${type} ${label}`}
            style={{ color: TONES[type].color, height: 42, ...TONES[type].line }}
          >
            {previewText(label)}
          </div>
        ))}
      </div>
    </div>
  )
}
