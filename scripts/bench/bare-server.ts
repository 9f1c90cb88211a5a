import { createServer, type Server } from 'node:http'
import Database from 'libsql'

/** The rows that the first page of `/api/papers` is made of, over node:http, with nothing else: no facets, no search. */
const PAPERS = `SELECT key, slug, sourceId, title, abstract, authors, year, venue, url, languageCount, availability
  FROM Paper ORDER BY key LIMIT 20`
const OF_PAPERS = ['Tag', 'Link', 'Introduced'].map(
  (table) =>
    `SELECT * FROM ${table} WHERE paperKey IN (SELECT key FROM Paper ORDER BY key LIMIT 20)`,
)

export function startBareServer(path: string, port: number): Promise<Server> {
  const database = new Database(path)
  const statements = [PAPERS, ...OF_PAPERS].map((sql) => database.prepare(sql))
  const server = createServer((_, response) => {
    const [papers, tags, links, introduced] = statements.map((statement) => statement.all())
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ papers, tags, links, introduced }))
  })
  server.on('close', () => database.close())
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}
