import { lowered, raised, signOf } from './latex-symbols'

/** Commands that only choose a type style; what they hold is the plain form. */
const STYLES = new Set(
  'text textrm textbf textit textsc textsf texttt textup textnormal emph mathrm mathbf mathit mathsf mathtt boldsymbol bm mbox operatorname underline ensuremath'.split(
    ' ',
  ),
)
const DROPPED = new Set(
  'left right big Big bigl bigr Bigl Bigr bigg Bigg displaystyle textstyle limits rm bf it sf tt em'.split(
    ' ',
  ),
)
const OPERATORS = new Set(
  'log ln exp min max sup inf lim sin cos tan tanh dim det Pr gcd deg arg argmin argmax poly polylog'.split(
    ' ',
  ),
)
const SPACES = new Set([',', ';', ':', '>', ' ', 'quad', 'qquad'])
const PLAIN_SIGN = /[\p{L}\p{N}\s.,:;!?'\u2019"|()[\]<>=+\-*/%\u2013\u2026@]|\p{Sm}/u
const TOKEN = /\\[A-Za-z]+|\\[\s\S]|[\s\S]/gu

/** Stands where a space is due only between letters: "n log n", but "log(n)". */
const THIN = '\ue000'
const DEPTH_MAX = 20

/**
 * The plain form of a formula, the part between the dollar signs: `\alpha` is α, `L_1` is L₁, `O(n^2)` is
 * O(n²). Null when it has none that reads the same: fractions, roots, letters as subscripts, script letters,
 * unknown commands.
 */
export function plainMath(formula: string): string | null {
  const plain = new Formula(formula).read()
  if (plain === null) return null
  return plain
    .replace(/\ue000+/g, THIN)
    .replace(/(?<=[\p{L}\p{N})])\ue000(?=[\p{L}\p{Nd}])/gu, ' ')
    .replaceAll(THIN, '')
    .trim()
}

class Formula {
  readonly #tokens: string[]
  #next = 0

  constructor(formula: string) {
    this.#tokens = formula.match(TOKEN) ?? []
  }

  read(): string | null {
    const whole = this.#group(0, false)
    return this.#next < this.#tokens.length ? null : whole
  }

  /** Everything to the closing brace, or to the end of the formula. */
  #group(depth: number, braced: boolean): string | null {
    let plain = ''
    while (this.#next < this.#tokens.length) {
      if (this.#tokens[this.#next] === '}') {
        if (!braced) return null
        this.#next++
        return plain
      }
      const piece = this.#piece(depth, plain)
      if (piece === null) return null
      plain += piece
    }
    return braced ? null : plain
  }

  #piece(depth: number, before: string): string | null {
    const token = this.#tokens[this.#next++]
    if (token === undefined || depth > DEPTH_MAX) return null
    if (token === '{') return this.#group(depth + 1, true)
    if (token === '^' || token === '_') return this.#script(token, depth)
    if (token === '~') return ' '
    if (token.startsWith('\\')) return this.#command(token.slice(1), depth, before)
    return PLAIN_SIGN.test(token) ? token : null
  }

  #command(name: string, depth: number, before: string): string | null {
    if (/^[%_&#{}]$/.test(name)) return name
    if (name === '!') return ''
    if (SPACES.has(name)) return ' '
    if (name === '|') return '\u2016'
    if (STYLES.has(name) || DROPPED.has(name)) this.#skipSpaces()
    if (STYLES.has(name)) return this.#piece(depth + 1, '')
    if (DROPPED.has(name)) return ''
    if (name === 'sqrt') return this.#root(depth)
    if (OPERATORS.has(name)) return `${THIN}${name}${THIN}`
    // "2\times 2" is 2×2 and "n \times d" is n × d: the space behind a command only ends its name.
    if (!/\s/.test(before.charAt(before.length - 1)) && this.#nextIsName()) this.#skipSpaces()
    return signOf(name)
  }

  #script(mark: '^' | '_', depth: number): string | null {
    this.#skipSpaces()
    const first = this.#tokens[this.#next]
    const script = this.#piece(depth + 1, '')
    // "K_33" and "T^2/3" have lost their braces: what belongs to the script, nobody can tell.
    const rest = this.#tokens.slice(this.#next, this.#next + 2).join('')
    if (script === null || (/^\d$/.test(first ?? '') && /^[./]?\d/.test(rest))) return null
    return mark === '^' ? raised(script) : lowered(script)
  }

  /** The root of one letter or number; of more, the bar would be missing. */
  #root(depth: number): string | null {
    this.#skipSpaces()
    const radicand = this.#piece(depth + 1, '')
    return radicand !== null && /^(?:\p{L}|\d+)$/u.test(radicand) ? `\u221a${radicand}` : null
  }

  /** Whether after spaces a letter, number, command or group follows, rather than another operator. */
  #nextIsName(): boolean {
    let next = this.#next
    while (/^\s$/.test(this.#tokens[next] ?? '')) next++
    return /^[\p{L}\p{N}\\{]/u.test(this.#tokens[next] ?? '')
  }

  #skipSpaces(): void {
    while (/^\s$/.test(this.#tokens[this.#next] ?? '')) this.#next++
  }
}
