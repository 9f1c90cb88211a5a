/** What is a name on both sides of its hyphen: XLM-R, Llama-3, BA-LoRA; not fine-tuning. */
const HYPHENED = /([^\s(]*\p{Lu}[^\s()]*[-‐][\p{Lu}\p{N}][^\s()]*)/u

/** Text in which no line ends inside a name such as XLM-R. */
export function WholeNames({ text }: { text: string }) {
  const parts = text.split(HYPHENED)
  if (parts.length === 1) return text
  return (
    <span>
      {parts.map((part, place) =>
        place % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place, and never move
          <span key={place} className="whitespace-nowrap">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  )
}
