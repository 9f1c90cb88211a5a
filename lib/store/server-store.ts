import { readEnv } from '../env'
import { openStore } from './open-store'
import type { Store } from './store'

declare global {
  var paperExplorerStore: Store | undefined
}

/**
 * The server's one store, opened at first use: a build loads this module and must not touch the database. It hangs on
 * `globalThis` because the bundler may load this module more than once, and in development does so after every edit.
 */
function opened(): Store {
  globalThis.paperExplorerStore ??= openStore(readEnv(process.env).databaseUrl)
  return globalThis.paperExplorerStore
}

/** All methods are asynchronous here too, so that a database that cannot be opened rejects and never throws. */
export const store: Store = {
  revision: async () => opened().revision(),
  size: async () => opened().size(),
  facts: async () => opened().facts(),
  listing: async (query, window) => opened().listing(query, window),
  cross: async (query, facets) => opened().cross(query, facets),
  papers: async (slugs) => opened().papers(slugs),
  paper: async (slug) => opened().paper(slug),
  has: async (kind, slug) => opened().has(kind, slug),
  position: async (query, slug) => opened().position(query, slug),
  closePapers: async (slug, limit) => opened().closePapers(slug, limit),
  related: async (slug, limit) => opened().related(slug, limit),
  methods: async () => opened().methods(),
  models: async () => opened().models(),
  languages: async () => opened().languages(),
  corrections: async () => opened().corrections(),
  candidates: async () => opened().candidates(),
  aliases: async () => opened().aliases(),
  nearCandidates: async (query, limit) => opened().nearCandidates(query, limit),
  suggest: async (text, limit) => opened().suggest(text, limit),
  importing: async (work) => opened().importing(work),
  close: async () => opened().close(),
}
