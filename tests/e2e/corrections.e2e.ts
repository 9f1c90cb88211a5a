import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const PAPER = '/papers/sambalingo-teaching-large-language-models-new-languages'

test('what a curator has changed is seen on the paper, in its API answer and on the page about the collection', async ({
  page,
  request,
}) => {
  await page.goto(PAPER)
  const side = page.getByRole('complementary', { name: 'Tags and links' })
  await expect(side).toContainText('SambaTrial – A Name for a Trial')
  await expect(side).toContainText('corrected: The journey of corrections adds it.')
  await expect(
    side.getByRole('listitem').filter({ hasText: 'works on 11 languages' }),
  ).toContainText('corrected: The journey of corrections counts them.')
  await expect(side.getByRole('heading', { name: 'Removed by a correction' })).toBeVisible()
  await expect(side).toContainText('The journey of corrections removes it.')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])

  const answer = await request.get(`/api${PAPER}`)
  expect(await answer.json()).toMatchObject({
    languageCount: 11,
    introduces: [{ name: 'SambaTrial', long: 'A Name for a Trial' }],
  })

  await page.goto('/about#corrections')
  const corrections = page.getByRole('region', { name: 'Corrections' })
  await expect(corrections).toContainText('on 1 paper:')
  await corrections
    .getByRole('link', { name: /SambaLingo/ })
    .first()
    .click()
  await expect(page).toHaveURL(PAPER)
})
