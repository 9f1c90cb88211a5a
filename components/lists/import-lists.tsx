'use client'

import { type ChangeEvent, useState } from 'react'
import { readListsJson } from '@/lib/lists/list-file'
import { freeName, newEntry, type Shortlist } from '@/lib/lists/shortlist'
import { readBibtexFile } from './read-bibtex-file'

type Props = {
  lists: readonly Shortlist[]
  write: (lists: readonly Shortlist[]) => boolean
  open: (id: string) => void
}

const FILE_SIZE_MAX = 2_000_000

/** Reads lists from a file: one exported here, or BibTeX of which the collection has papers. */
export function ImportLists({ lists, write, open }: Props) {
  const [said, setSaid] = useState<string[]>([])

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const field = event.target
    const file = field.files?.[0]
    if (file === undefined) return
    setSaid(['Reading …'])
    setSaid(await imported(file))
    field.value = ''
  }

  async function imported(file: File): Promise<string[]> {
    if (file.size > FILE_SIZE_MAX) return [`${file.name} is larger than 2 MB.`]
    const text = await file.text()
    const found = text.trimStart().startsWith('{')
      ? fromJson(text)
      : await fromBibtex(text, file.name)
    if (found === null) return [`${file.name} is neither a list exported here nor BibTeX.`]
    if (found.lists.length > 0) {
      const named: Shortlist[] = []
      for (const list of found.lists) {
        const name = freeName([...lists, ...named], list.name)
        named.push({ ...list, name, id: crypto.randomUUID() })
      }
      if (!write([...lists, ...named])) return ['Not imported.']
      open(named[0]?.id ?? '')
    }
    const papers = found.lists.reduce((sum, { entries }) => sum + entries.length, 0)
    return [`Imported ${papers} ${papers === 1 ? 'paper' : 'papers'}.`, ...found.notes]
  }

  return (
    <div className="lists-import">
      <label className="button">
        Import
        <input
          type="file"
          accept=".json,.bib,application/json,application/x-bibtex"
          className="sr-only"
          onChange={read}
        />
      </label>
      <p className="text-quiet">JSON or BibTeX. BibTeX is matched on the server and not kept.</p>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

type Found = { lists: Shortlist[]; notes: string[] } | null

function fromJson(text: string): Found {
  const lists = readListsJson(text)
  return lists === null ? null : { lists, notes: [] }
}

async function fromBibtex(text: string, fileName: string): Promise<Found> {
  const found = await readBibtexFile(text)
  if (found === null) return null
  const { papers, missing } = found
  const entries = papers.map(({ slug, title }) => newEntry(slug, title))
  const name = fileName.replace(/\.\w+$/, '').slice(0, 80) || 'Shortlist'
  return {
    lists: entries.length === 0 ? [] : [{ id: name, name, entries }],
    notes: missing.map((title) => `Not in this collection: ${title}`),
  }
}
