import type { PaperSummary } from '../../../lib/store/store'

/** A paper of which a source told all there is to tell; tests take fields away. */
export function fullPaper(change: Partial<PaperSummary> = {}): PaperSummary {
  return {
    slug: 'teaching-a-model-dutch',
    id: '2001.00001',
    title: 'Teaching a Model Dutch',
    abstract: 'We adapt a model to Dutch with LoRA.',
    authors: ['First Author', 'Second Author'],
    year: 2024,
    venue: 'Conference on Examples',
    url: 'https://example.org/paper',
    methods: [{ slug: 'lora', name: 'LoRA' }],
    languages: [{ code: 'nld', name: 'Dutch' }],
    languageCount: null,
    models: [{ slug: 'llama-2', name: 'Llama 2' }],
    contributions: ['method'],
    links: [{ url: 'https://github.com/example/dutch', kind: 'code' }],
    availability: 'linked',
    introduces: [],
    ...change,
  }
}
