import { collisionSlug, slugOf } from '../text/slug'

/**
 * The slug of a new or renamed paper: made from its title, with six hex digits of its id (or of its
 * text, where it has none) when another paper has that slug now or had it before. docs/rules.md, Slugs.
 *
 * @param owner The number of the paper that a slug belongs to, or belonged to.
 * @param self The paper's own number, whose former slugs it may take again.
 */
export async function chooseSlug(
  paper: { id: string | null; title: string; titleKey: string; abstract: string },
  owner: (slug: string) => Promise<number | null>,
  self: number | null = null,
): Promise<string> {
  const free = async (slug: string) => {
    const taken = await owner(slug)
    return taken === null || taken === self
  }
  const plain = slugOf(paper.title)
  if (await free(plain)) return plain
  const basis = paper.id ?? `${paper.titleKey}\n${paper.abstract}`
  let slug = collisionSlug(plain, basis)
  // Two papers of one text and no id are one paper, so only a hash that happens to meet comes here
  for (let salt = 1; !(await free(slug)); salt++) slug = collisionSlug(plain, `${basis}\n${salt}`)
  return slug
}
