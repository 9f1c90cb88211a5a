// What we use of a package that ships no types.

declare module '@citation-js/core' {
  export class Cite {
    readonly data: readonly unknown[]
    constructor(items: readonly object[] | string, options?: { generateGraph?: boolean })
    format(format: string, options?: Record<string, string>): string
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean }
        /** The kinds of BibTeX's fields, by name. */
        constants: { fieldTypes: Record<string, string[]> }
      }
    }
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}

declare module '@citation-js/name' {
  export function parse(name: string): {
    family?: string
    given?: string
    'non-dropping-particle'?: string
  }
}
