type Props = { count: number; max: number }

/** How much a count is of the largest beside it. The number stands next to it, so it is only to be seen. */
export function CountBar({ count, max }: Props) {
  const share = max === 0 ? 0 : (100 * count) / max
  return (
    <svg className="count-bar" aria-hidden="true" focusable="false">
      <rect width={`${share.toFixed(1)}%`} height="100%" />
    </svg>
  )
}
