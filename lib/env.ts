import { z } from 'zod'

/** The environment as the app understands it. Every variable is explained in .env.example. */
export type Env = {
  databaseUrl: string
  /** The curator's corrections; null: those of the first collection. */
  correctionsFile: string | null
  port: number
  host: string
  siteUrl: URL | null
}

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)

const schema = z.object({
  DATABASE_URL: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^file:./, 'must be "file:" and a path, as in file:./prisma/papers.db')
      .default('file:./prisma/papers.db'),
  ),
  CORRECTIONS_FILE: z.preprocess(
    blankIsAbsent,
    z.string().endsWith('.tsv', 'must name a .tsv file').optional(),
  ),
  PORT: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^\d+$/, 'must be a whole number')
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, 'must be from 1 to 65535')
      .default(3000),
  ),
  HOST: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^[\w.:-]+$/, 'must be a host name or an address')
      .default('127.0.0.1'),
  ),
  SITE_URL: z.preprocess(
    blankIsAbsent,
    z
      .url({
        protocol: /^https?$/,
        error: 'must be an address such as https://papers.example.org',
        abort: true,
      })
      .refine(
        (url) => new URL(url).pathname === '/',
        'must have no path: the app lives at the root of its host',
      )
      .optional(),
  ),
})

/** @throws An error that lists everything wrong with the environment, one line a variable. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      const name = path.join('.')
      return `  ${name} ${message} (it is "${variables[name] ?? ''}")`
    })
    throw new Error(`The environment is not as .env.example describes it:\n${lines.join('\n')}`)
  }
  const { DATABASE_URL, CORRECTIONS_FILE, PORT, HOST, SITE_URL } = parsed.data
  return {
    databaseUrl: DATABASE_URL,
    correctionsFile: CORRECTIONS_FILE ?? null,
    port: PORT,
    host: HOST,
    siteUrl: SITE_URL === undefined ? null : new URL(SITE_URL),
  }
}
