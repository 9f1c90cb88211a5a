import type { Evidence, TaggedPaper } from '../../paper'
import type { Connection } from './connection'
import { insertCorrections } from './corrections'
import { facetTags } from './facet-tags'

/** Writes all that was found in a paper: its facet values, their evidence, links and introduced names. */
export function insertTags(connection: Connection, key: number, paper: TaggedPaper): void {
  for (const { facet, value, position } of facetTags(paper)) {
    connection.run(
      'INSERT INTO Tag (paperKey, facet, value, position) VALUES (?, ?, ?, ?)',
      key,
      facet,
      value,
      position,
    )
  }
  paper.evidence.forEach((evidence, position) => {
    insertEvidence(connection, key, position, evidence)
  })
  paper.links.forEach(({ url, kind }, position) => {
    connection.run(
      'INSERT INTO Link (paperKey, position, url, kind) VALUES (?, ?, ?, ?)',
      key,
      position,
      url,
      kind,
    )
  })
  paper.introduces.forEach(({ name, long }, position) => {
    connection.run(
      'INSERT INTO Introduced (paperKey, position, name, long) VALUES (?, ?, ?, ?)',
      key,
      position,
      name,
      long,
    )
  })
  insertCorrections(connection, key, paper.corrections)
}

export function removeTags(connection: Connection, key: number): void {
  for (const table of ['Tag', 'Evidence', 'Link', 'Introduced', 'Correction']) {
    connection.run(`DELETE FROM ${table} WHERE paperKey = ?`, key)
  }
}

function insertEvidence(
  connection: Connection,
  key: number,
  position: number,
  evidence: Evidence,
): void {
  const mention = 'reason' in evidence ? null : evidence
  connection.run(
    `INSERT INTO Evidence (paperKey, position, type, value, field, start, end, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    key,
    position,
    evidence.type,
    evidence.value,
    mention?.field ?? null,
    mention?.start ?? null,
    mention?.end ?? null,
    'reason' in evidence ? evidence.reason : null,
  )
}
