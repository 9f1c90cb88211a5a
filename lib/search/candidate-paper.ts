import type { Candidate, ListedPaper } from '../store/store'

/** A candidate as a result card shows it until the server's answer brings the rest. */
export function candidatePaper({ code: _, ...known }: Candidate): ListedPaper {
  return {
    ...known,
    id: null,
    authors: [],
    year: null,
    venue: null,
    url: null,
    contributions: [],
    links: [],
    availability: 'none',
    reasons: [],
    highlights: [],
  }
}
