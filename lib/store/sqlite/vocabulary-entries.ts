import type { PrismaClient } from '../generated/client'
import type { MethodEntry, ModelEntry } from '../store'
import { jsonStrings } from './row-schemas'

/** The methods of the vocabulary as last imported, in its order. */
export async function readMethods(prisma: PrismaClient): Promise<MethodEntry[]> {
  const methods = await prisma.method.findMany({ orderBy: { position: 'asc' } })
  return methods.map(({ slug, name, parent, definition, aliases }) => ({
    slug,
    name,
    parent,
    definition,
    aliases: jsonStrings.parse(aliases),
  }))
}

export async function readModels(prisma: PrismaClient): Promise<ModelEntry[]> {
  const models = await prisma.model.findMany({ orderBy: { position: 'asc' } })
  return models.map(({ slug, name, parent, aliases }) => ({
    slug,
    name,
    parent,
    aliases: jsonStrings.parse(aliases),
  }))
}
