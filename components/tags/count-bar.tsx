type Props = { count: number; max: number }

/**
 * How much a count is of the largest beside it. The number stands next to it, so it is only to be seen.
 * An element with its width as an attribute, for the content policy allows no style of its own; the line is its border.
 */
export function CountBar({ count, max }: Props) {
  const share = max === 0 ? 0 : (100 * count) / max
  return (
    <svg
      className="count-bar"
      width={`${share.toFixed(1)}%`}
      height="0"
      aria-hidden="true"
      focusable="false"
    />
  )
}
