import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { PreviewCard, type PreviewTag } from '@/components/preview/preview-card'
import { PREVIEW_SIZE } from '@/components/preview/preview-of'

const FOLDER = join(process.cwd(), 'node_modules', '@fontsource')
const FONTS = [
  { name: 'Serif', file: 'source-serif-4/files/source-serif-4-latin-600-normal.woff' },
  { name: 'Serif more', file: 'source-serif-4/files/source-serif-4-latin-ext-600-normal.woff' },
  {
    name: 'Serif Vietnamese',
    file: 'source-serif-4/files/source-serif-4-vietnamese-600-normal.woff',
  },
  { name: 'Serif Cyrillic', file: 'source-serif-4/files/source-serif-4-cyrillic-600-normal.woff' },
  {
    name: 'Serif more Cyrillic',
    file: 'source-serif-4/files/source-serif-4-cyrillic-ext-600-normal.woff',
  },
  { name: 'Serif Greek', file: 'source-serif-4/files/source-serif-4-greek-600-normal.woff' },
  { name: 'Sans', file: 'instrument-sans/files/instrument-sans-latin-500-normal.woff' },
  { name: 'Sans more', file: 'instrument-sans/files/instrument-sans-latin-ext-500-normal.woff' },
]

let loaded: Promise<{ name: string; data: Buffer }[]> | null = null

/** Read at the first image; an image needs formats that the pages' own font files do not have. */
function fonts() {
  loaded ??= Promise.all(
    FONTS.map(async ({ name, file }) => ({ name, data: await readFile(join(FOLDER, file)) })),
  )
  return loaded
}

type Preview = { title: string; tags: readonly PreviewTag[]; note: string }

/** A preview of a page as a PNG, drawn here. */
export async function previewImage(preview: Preview): Promise<ImageResponse> {
  return new ImageResponse(<PreviewCard {...preview} />, {
    ...PREVIEW_SIZE,
    fonts: await fonts(),
    headers: { 'Cache-Control': 'public, max-age=3600' },
  })
}
