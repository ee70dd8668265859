import { expect, test, type Browser, type Page } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { isForEveryone } from './for-everyone.ts'
import { isSaved } from './form.ts'
import { givenAnOpenRound, linkMailedTo, signedInBy, theCoordinator } from './story.ts'

const FOUR = ['1984', '1961', '1960', '1983']
const places = ['Arboga', 'Hallstahammar', 'Kungsör', 'Köping']
const youth = 'Brottslighet bland barn och unga'
const cell = (page: Page, row: string, of: string) => page.getByLabel(`${row}, ${of}`, { exact: true })

/** A police officer who answers for as many municipalities. */
async function givenPoliceFor(browser: Browser, municipalities: readonly string[]) {
  const coordinator = await theCoordinator()
  const round = await givenAnOpenRound(coordinator, { municipalities: [...municipalities] })
  const all = await coordinator.client.call(respondents.list, { params: { roundId: round.id } })
  const ids = municipalities.map((code) => all.find((it) => it.kind === 'police' && it.municipality === code)?.id ?? '')
  const email = `${newId()}@example.org`
  for (const respondentId of ids) {
    const body = { name: 'Mikael Brandt', email, function: 'Kommunpolis' }
    await coordinator.client.call(respondents.invite, { params: { respondentId }, body })
  }
  const someone = await signedInBy(browser, await linkMailedTo(coordinator, email))
  return { ...someone, coordinator, roundId: round.id, ids }
}

/** What is saved in each, of a question. */
const savedOf = async (
  client: Awaited<ReturnType<typeof givenPoliceFor>>['client'],
  ids: readonly string[],
  question: string,
) =>
  Promise.all(
    ids.map(async (respondentId) => {
      const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
      return rows.find((it) => it.question === question)?.value
    }),
  )

test('a police officer answers a section once for four municipalities, with an exception, and sees it saved', async ({
  browser,
}) => {
  const { page, client, ids } = await givenPoliceFor(browser, FOUR)
  await page.goto('/')
  await page.getByRole('link', { name: 'Svara för alla 4 kommuner på en gång' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt för 4 kommuner' })).toBeVisible()
  await page.screenshot({ path: '/tmp/grid-overview.png', fullPage: true })
  await isForEveryone(page, 'overview of four')
  await page.getByRole('link', { name: 'Problembild' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Problembild' })).toBeVisible({ timeout: 20_000 })
  await cell(page, youth, 'samma för alla').first().selectOption('2 Måttligt')
  for (const place of places) await expect(cell(page, youth, place).first()).toHaveValue('=')
  await cell(page, youth, 'Köping').first().selectOption('3 Stort')
  await isSaved(page)
  await expect.poll(() => savedOf(client, ids, 'problems.concern.youth_crime')).toEqual([2, 2, 2, 3])
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.screenshot({ path: '/tmp/grid-1280.png', fullPage: true })
  await page.setViewportSize({ width: 360, height: 800 })
  await page.screenshot({ path: '/tmp/grid-360.png', fullPage: true })
  await isForEveryone(page, 'four side by side')
})
