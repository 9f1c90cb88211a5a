/** How long after a change of the page a press may still be meant for what lay there before, in milliseconds. */
const STILL_MEANT = 500
/** How far, in CSS pixels, a mouse strays between two presses of one place: less than from one row to the next. */
const SAME_PLACE = 10
/** Browsers move a tap towards the middle of what a finger may have meant. */
const SAME_PLACE_TOUCHED = 28

type Click = Pick<MouseEvent, 'clientX' | 'clientY' | 'detail'> & { pointerType?: string }
type Press<Target> = { x: number; y: number; at: Target }

/**
 * Tells presses meant for what was under the pointer from those for what a new page has put there. A chosen value moves to
 * the top of its list: the second press of a double click would choose the one that has slid into its place.
 */
export class QuickPresses<Target = Element> {
  #waiting: Press<Target>[] = []
  #settled: Press<Target>[] = []
  #settledAt = Number.NEGATIVE_INFINITY

  /** A press that a new page will follow. */
  note(click: Click, at: Target): void {
    // From the keyboard: the focus goes with what it is on
    if (click.detail > 0) this.#waiting.push({ x: click.clientX, y: click.clientY, at })
  }

  /** The page has come. */
  settle(now: number): void {
    this.#settled = this.#waiting
    this.#waiting = []
    this.#settledAt = now
  }

  /** Whether a click falls on something else than a press shortly before, at the same place, was meant for. */
  misses(click: Click, at: Target, now: number): boolean {
    if (click.detail === 0 || now - this.#settledAt > STILL_MEANT) return false
    const strays = click.pointerType === 'touch' ? SAME_PLACE_TOUCHED : SAME_PLACE
    const here = this.#settled.filter(
      ({ x, y }) => Math.hypot(x - click.clientX, y - click.clientY) <= strays,
    )
    return here.length > 0 && here.every((press) => press.at !== at)
  }
}
