import { Fragment } from 'react'
import type { EvidenceTag } from '@/lib/evidence/evidence-tags'
import { type Segment, type Span, segments } from '@/lib/evidence/segments'
import type { TextField } from '@/lib/paper'
import { webLink } from '@/lib/papers/web-link'

type Props = { text: string; field: TextField; tags: readonly EvidenceTag[] }

/** A field of a paper with the words of its tags marked, and before the first of each tag its anchor. */
export function EvidenceText({ text, field, tags }: Props) {
  const spans = tags.flatMap((tag) =>
    tag.mentions
      .filter((mention) => mention.field === field)
      .map(({ start, end }) => ({ start, end, tag, isFirst: isFirstOf(tag, field, start, end) })),
  )
  return segments(text, spans).map((run) => (
    <Fragment key={run.start}>
      {run.spans.length === 0 ? run.text : <MentionRun run={run} />}
    </Fragment>
  ))
}

/** "BA-LoRA", "Llama-2": a short name is not broken at its hyphen. */
const NAME_IN_ONE = /^[^\s-]{1,12}-[^\s-]{1,8}$/

type TagSpan = Span & { tag: EvidenceTag; isFirst: boolean }

function isFirstOf(tag: EvidenceTag, field: TextField, start: number, end: number): boolean {
  const first = tag.mentions[0]
  return first?.field === field && first.start === start && first.end === end
}

/** The types whose words carry a line; the others are drawn only when chosen. */
const LINES = { method: 'mention-method', language: 'mention-language', model: 'mention-model' }

function MentionRun({ run }: { run: Segment<TagSpan> }) {
  const starting = run.spans.filter(({ start }) => start === run.start)
  const address = run.spans.find(({ tag }) => tag.type === 'link')?.tag.value
  const link = address === undefined ? null : webLink(address)
  const lines = Object.entries(LINES)
    .filter(([type]) => run.spans.some(({ tag }) => tag.type === type))
    .map(([, line]) => line)
  return (
    <>
      {starting
        .filter(({ isFirst }) => isFirst)
        .map(({ tag }) => (
          <span
            key={tag.anchor}
            id={tag.anchor}
            className="evidence-anchor"
            data-slot={tag.slot}
            data-type={tag.type}
          />
        ))}
      <span
        className={NAME_IN_ONE.test(run.text) ? 'mention whitespace-nowrap' : 'mention'}
        data-slots={slotsOf(run.spans)}
        data-starts={starting.length > 0 ? slotsOf(starting) : undefined}
        tabIndex={starting.length > 0 ? -1 : undefined}
      >
        {link === null ? (
          <Lines lines={lines} text={run.text} />
        ) : (
          <a href={link.href} rel="noopener" className="link">
            {run.text}
          </a>
        )}
      </span>
    </>
  )
}

/** One element inside the other for each line: an element can draw only one. */
function Lines({ lines, text }: { lines: readonly string[]; text: string }) {
  const [line, ...inner] = lines
  if (line === undefined) return text
  return (
    <span className={`mention-line ${line}`}>
      <Lines lines={inner} text={text} />
    </span>
  )
}

function slotsOf(spans: readonly TagSpan[]): string {
  return [...new Set(spans.map(({ tag }) => tag.slot))].join(' ')
}
