import { expect, test } from 'vitest'
import { mapCsv } from '../../../lib/map/map-csv'
import { parseMapQuery } from '../../../lib/map/map-query'
import { mapSvg } from '../../../lib/map/map-svg'
import { mapTable, wholeMapTable } from '../../../lib/map/map-table'
import { crossExample } from './cross-example'

const query = parseMapQuery(new URLSearchParams())

test('the spreadsheet has a line for each method and a column for each language, by name and code', () => {
  const lines = mapCsv(wholeMapTable(crossExample, query), 'languages').slice(1).split('\r\n')
  expect(lines).toEqual([
    'Method,Papers,Dutch (nld),Japanese (jpn),Icelandic (isl)',
    'Parameter-efficient fine-tuning (PEFT),5,3,0,1',
    'Pruning,4,0,2,0',
    'Low-rank adaptation (LoRA),3,2,0,0',
    '',
  ])
})

test('the picture has every number, a dot where there is none and a ring for every gap, and what is in a name stays text', () => {
  const named = crossExample.rows.map((row, at) =>
    at > 0 ? row : { ...row, label: 'A <b> & "c"' },
  )
  const svg = mapSvg(mapTable({ ...crossExample, rows: named }, query), 'Methods × languages')
  const cells = [...svg.matchAll(/text-anchor="middle"[^>]*>([^<]*)</g)].map(([, text]) => text)
  expect(cells).toEqual(['3', '○', '1', '○', '2', '·', '2', '·', '·'])
  expect(svg).toContain('A &lt;b&gt; &amp; &quot;c&quot;')
  expect(svg).not.toMatch(/style=|<style|<script|href=/)
})
