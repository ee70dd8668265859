import { expect } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { choose, isSaved, saving } from './form.ts'
import { givenAColleague, givenAMunicipalityThatAnswers, type Answerer } from './story.ts'
import { test } from './test.ts'

const emerging = 'Ser ni något nytt problem på väg?'

test('P2 two people who change the same answer see both, and choose', async ({ browser }) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const colleague = await givenAColleague(browser, coordinator, answerer, 'Bo Lind')
  const { page, context, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(emerging).fill('Fler bedrägerier mot äldre')
  await isSaved(page)
  await colleague.page.goto(`/svara/${respondentId}/problems`)
  await expect(colleague.page.getByLabel(emerging)).toHaveValue('Fler bedrägerier mot äldre')

  // Otherwise each sees at once what the other writes.
  await context.setOffline(true)
  await page.getByLabel(emerging).fill('Vapen i skolan')
  await colleague.page.getByLabel(emerging).fill('Stölder på byggen')
  await isSaved(colleague.page)
  await context.setOffline(false)
  const conflict = page.getByRole('alert').filter({ hasText: 'Ni har ändrat samma svar' })
  await expect(conflict).toContainText('Vapen i skolan')
  await expect(conflict).toContainText('Stölder på byggen')
  await expect(conflict).toContainText(/Bo Lind, \d\d:\d\d/)

  await colleague.context.setOffline(true)
  await conflict.getByLabel('Skriv ihop båda').check()
  await conflict.getByLabel('Text som sparas').fill('Vapen i skolan och stölder på byggen')
  await conflict.getByRole('button', { name: 'Spara valet' }).click()
  await expect(conflict).toBeHidden()
  await expect(saving(page)).toHaveText(/Sparat \d\d:\d\d$/)
  const { answers: kept } = await colleague.client.call(answers.read, { params: { respondentId } })
  expect(kept.find((it) => it.question === 'problems.emerging')?.value).toBe('Vapen i skolan och stölder på byggen')

  await colleague.page.getByLabel(emerging).fill('Inget särskilt')
  await colleague.context.setOffline(false)
  const other = colleague.page.getByRole('alert').filter({ hasText: 'Ni har ändrat samma svar' })
  await other.getByLabel('Använd svaret från Anna Ek').check()
  await other.getByRole('button', { name: 'Spara valet' }).click()
  await expect(colleague.page.getByLabel(emerging)).toHaveValue('Vapen i skolan och stölder på byggen')
})

test('P1 nothing is lost when the network is away for a while', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, context, client, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/knowledge`)
  await choose(page, 'Finns det en strategisk lägesbild över brottsligheten i kommunen?', 'Ja, högst två år gammal')
  await isSaved(page)

  await context.setOffline(true)
  await expect(saving(page)).toContainText('Du är offline. Stäng inte fliken.')
  await page.getByLabel('När blev den senaste versionen av lägesbilden klar?').fill('2026-02')
  await page.getByLabel('Hur många medborgardialoger').fill('12')
  await context.setOffline(false)
  await expect(saving(page)).toHaveText(/Sparat \d\d:\d\d$/)
  await expect.poll(() => savedAt(answerer, 'knowledge.citizenDialogue')).toBe(12)
  expect(await savedAt(answerer, 'knowledge.pictureMonth')).toBe('2026-02')
  expect(await savedAt({ client, respondentId }, 'knowledge.pictureStatus')).toBe('current')
})

test('P1 what could not be sent before the page was closed is sent when it is opened again', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, context, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/knowledge`)
  await expect(page.getByLabel('Hur många medborgardialoger')).toBeVisible()
  await context.setOffline(true)
  await page.getByLabel('Hur många medborgardialoger').fill('9')
  await expect(saving(page)).toContainText('Du är offline.')
  // Nobody closes a lid faster than this; the browser writes it down a moment after the key.
  await page.waitForTimeout(1000)
  expect(await savedAt(answerer, 'knowledge.citizenDialogue')).toBeUndefined()
  await page.close()
  await context.setOffline(false)

  const later = await context.newPage()
  await later.goto(`/svara/${respondentId}/knowledge`)
  await expect(later.getByLabel('Hur många medborgardialoger')).toHaveValue('9')
  await expect.poll(() => savedAt(answerer, 'knowledge.citizenDialogue')).toBe(9)
})

async function savedAt({ client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>, question: string) {
  const { answers: kept } = await client.call(answers.read, { params: { respondentId } })
  return kept.find((it) => it.question === question)?.value
}
