import { z } from 'zod'
import { type Correction, TAG_TYPES } from '../../paper'
import type { PaperTitle } from '../store'
import type { Connection } from './connection'

const correctionRow = z.object({
  change: z.enum(['added', 'removed']),
  type: z.enum(TAG_TYPES),
  value: z.string(),
  reason: z.string(),
})
const namedRow = correctionRow.extend({ slug: z.string(), title: z.string() })

export function insertCorrections(
  connection: Connection,
  key: number,
  corrections: readonly Correction[],
): void {
  corrections.forEach(({ change, type, value, reason }, position) => {
    connection.run(
      'INSERT INTO Correction (paperKey, position, change, type, value, reason) VALUES (?, ?, ?, ?, ?, ?)',
      key,
      position,
      change,
      type,
      value,
      reason,
    )
  })
}

export function paperCorrections(connection: Connection, key: number): Correction[] {
  return connection.all(
    correctionRow,
    'SELECT change, type, value, reason FROM Correction WHERE paperKey = ? ORDER BY position',
    key,
  )
}

export function allCorrections(connection: Connection): (PaperTitle & Correction)[] {
  return connection.all(
    namedRow,
    `SELECT slug, title, change, type, value, reason
     FROM Correction JOIN Paper ON Paper.key = paperKey ORDER BY paperKey, position`,
  )
}
