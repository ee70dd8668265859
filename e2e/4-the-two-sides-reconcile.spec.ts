import { expect, type Page } from '@playwright/test'
import { barriersOn } from './for-everyone.ts'
import { answers } from '@kartlaggning/schema/answers/answers'
import { countDifferences } from '@kartlaggning/schema/reconciliation/count-differences'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { givenBothHaveSubmitted } from './after-closing.ts'
import { reconcile } from '@kartlaggning/schema/test/story'
import { givenTheCoordinator } from './story.ts'
import { longText, missingOnPaper } from './words-on-paper.ts'
import { test } from './test.ts'

/** What axe finds, and whether the page is wider than the window. */
async function faultsOn(page: Page) {
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  return [...(await barriersOn(page)), ...(isWide ? ['wider than the window'] : [])]
}

/** They come ten at a time. */
async function showAllPoints(page: Page) {
  await expect(page.getByRole('region', { name: 'Svar som skiljer sig' })).toBeVisible()
  const more = page.getByRole('button', { name: /^Visa \d+ punkt/ })
  while (await more.isVisible()) await more.click()
}

test('after closing, municipality and police see each other’s answers and confirm each other’s joint actions', async ({
  browser,
}) => {
  test.slow()
  const { roundId, municipality, police } = await givenBothHaveSubmitted(browser)
  const ours = municipality.page
  await ours.goto(`/avstamning/${municipality.respondentId}`)
  await expect(ours.getByText(/^Avstämningen har inte börjat\. Omgången är öppen till och med/)).toBeVisible()
  await expect(ours.getByText('Nattvandring')).toBeHidden()

  const { page } = await givenTheCoordinator(browser)
  await page.goto(`/omgangar/${roundId}`)
  await page.getByRole('button', { name: 'Stäng omgången' }).click()
  await expect(page.getByRole('dialog')).toContainText(/^Stäng .*2 av \d+ har skickat in\./s)
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng omgången' }).click()
  await expect(page.getByRole('status').getByText('Omgången är stängd.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Börja avstämningen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Börja avstämningen' }).click()
  await expect(page.getByText('Avstämningen har börjat.')).toBeVisible()

  await ours.goto(`/svara/${municipality.respondentId}`)
  await ours.getByRole('link', { name: 'Till avstämningen' }).click()
  await expect(ours.getByText('Avstämning för Sala kommun')).toBeVisible()
  const read = await municipality.client.call(reconciliation.read, {
    params: { respondentId: municipality.respondentId },
  })
  const { before: differing } = countDifferences(read.mirrors)
  await expect(ours.getByRole('heading', { level: 1 })).toHaveText(
    `Ni skiljer er på ${differing} punkter. Ingen av dem är klar än.`,
  )
  const points = ours.getByRole('region', { name: 'Svar som skiljer sig' }).getByRole('article')
  await expect(points).toHaveCount(Math.min(differing, 10))
  await showAllPoints(ours)
  await expect(points).toHaveCount(differing)
  const picture = points.filter({ hasText: 'Finns det en strategisk lägesbild' })
  await expect(picture).toContainText('Nej, arbetet är inte påbörjat')
  await ours.getByText(/^Alla svar sida vid sida/).click()
  await expect(ours.getByRole('cell', { name: 'Olika', exact: true })).toHaveCount(differing)

  const action = ours.getByRole('article').filter({ hasText: 'Nattvandring 1' })
  await action.getByRole('button', { name: 'Spara svaret' }).click()
  await expect(action.getByText('Välj om ni känner igen samverkansinsatsen')).toBeVisible()
  await action.getByLabel('Ja, det är samma som en av våra').check()
  await action.getByRole('radio', { name: /^Påhittad insats 1/ }).check()
  await action.getByRole('button', { name: 'Spara svaret' }).click()
  await expect(ours.getByText('Ni har tagit ställning till 1 av 2 samverkansinsatser')).toBeVisible()
  await action.getByRole('button', { name: /^Ångra/ }).click()
  await expect(ours.getByText('Ni har tagit ställning till 0 av 2 samverkansinsatser')).toBeVisible()
  await action.getByLabel('Ja, det är samma som en av våra').check()
  await action.getByRole('radio', { name: /^Påhittad insats 1/ }).check()
  await action.getByRole('button', { name: 'Spara svaret' }).click()
  await expect(ours.getByText('Ni har tagit ställning till 1 av 2 samverkansinsatser')).toBeVisible()
  const other = ours.getByRole('article').filter({ hasText: 'Nattvandring 2' })
  await other.getByLabel('Nej, vi känner inte till den').check()
  await other.getByLabel(/^Kommentar/).fill('Vi har frågat fältgruppen.')
  await other.getByRole('button', { name: 'Spara svaret' }).click()
  await expect(ours.getByText('Ni har tagit ställning till 2 av 2 samverkansinsatser')).toBeVisible()

  await police.page.goto(`/avstamning/${police.respondentId}`)
  await expect(police.page.getByText('Nej, kommunen känner inte till den')).toBeVisible()
  await expect(police.page.getByText('Vi har frågat fältgruppen.')).toBeVisible()
  await expect(police.page.getByText(/Ja, det är samma som (en av )?kommunens/)).toBeVisible()

  await page.goto(`/omgangar/${roundId}/avstamning`)
  const sala = page.getByRole('row').filter({ hasText: 'Sala' })
  await expect(sala).toContainText('Båda')
  await expect(sala).toContainText(new RegExp(`${differing} av \\d+, ${differing} kvar`))
  await sala.getByRole('link', { name: 'Sala' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Sala: ${differing} skillnader i avstämningen, ${differing} kvar`,
  )
  await expect(page.getByRole('article')).toHaveCount(differing)
  await expect(page.getByText(/^Nattvandring 2 .*motparten känner inte till den/)).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Tillbaka till avstämningen' }).click()
  await page.getByRole('link', { name: 'Jämför fråga för fråga' }).click()
  await expect(page.getByRole('cell', { name: /^lika i 0 av 1, kommunen högre i 1/ }).first()).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Tillbaka till avstämningen' }).click()
  await page.getByRole('link', { name: 'Samverkansspegeln' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('finns enligt båda')
  await page.getByLabel('Slag', { exact: true }).selectOption('joint_action')
  await page.getByLabel('Läge', { exact: true }).selectOption('one_sided')
  await expect(page).toHaveURL(/lage=one_sided/)
  await expect(page.getByRole('row').filter({ hasText: 'Kommunen och polisen i ”Nattvandring 2”' })).toContainText(
    'Bara den ena säger det',
  )
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await faultsOn(page)).toEqual([])
  const { document } = await municipality.client.call(answers.submitted, {
    params: { respondentId: municipality.respondentId },
  })
  expect(document['knowledge']).toMatchObject({ pictureStatus: 'not_started' })
})

test('where they differ the two sides propose, accept, explain and say that they are finished', async ({ browser }) => {
  test.slow()
  const { coordinator, roundId, municipality, police } = await givenBothHaveSubmitted(browser)
  await reconcile(coordinator.client, roundId)
  const address = ({ respondentId }: { respondentId: string }) => `/avstamning/${respondentId}`
  const pointOn = (page: Page, question: string) => page.getByRole('article').filter({ hasText: question })
  const picture = 'Finns det en strategisk lägesbild'

  const theirs = police.page
  await theirs.goto(address(police))
  const point = pointOn(theirs, picture)
  await expect(point).toContainText('Väntar på er')
  // By key: what opens, is chosen and is sent needs no pointer.
  await point.getByText(/^Förklara ert svar, eller föreslå/).focus()
  await theirs.keyboard.press('Enter')
  await point.getByRole('button', { name: 'Skicka till kommunen' }).click()
  await expect(point.getByText('Skriv en förklaring, eller välj ett gemensamt svar')).toBeVisible()
  const said = longText(1000)
  await point.getByLabel('Er förklaring').fill(said)
  expect(await missingOnPaper(theirs, said)).toEqual([])
  await point.getByRole('radio', { name: /arbete pågår/ }).check()
  await point.getByRole('button', { name: 'Skicka till kommunen' }).press('Enter')
  await expect(point.getByText('Skickat till kommunen.')).toBeVisible()
  await expect(point.getByRole('heading', { level: 3 })).toBeFocused()
  await expect(point).toContainText('Väntar på kommunen')

  const ours = municipality.page
  await ours.goto(address(municipality))
  const proposed = pointOn(ours, picture)
  await expect(proposed).toContainText('Polisen föreslår att ni gemensamt anger')
  await expect(proposed).toContainText(said)
  expect(await missingOnPaper(ours, said)).toEqual([])
  await proposed.getByRole('button', { name: /^Godta/ }).click()
  await expect(proposed).toContainText('Överens')
  await expect(ours.getByRole('heading', { level: 1 })).toContainText('En av dem är klar.')
  await proposed.getByRole('button', { name: /^Ångra/ }).click()
  await expect(proposed).toContainText('Väntar på er')
  await proposed.getByText(/^Förklara ert svar, eller föreslå/).click()
  await proposed.getByLabel('Er förklaring').fill('Vi har inte sett den.')
  await proposed.getByRole('button', { name: 'Skicka till polisen' }).click()
  await expect(proposed).toContainText('Oense men förklarat')

  await ours.getByRole('button', { name: 'Vi är klara' }).click()
  await expect(ours.getByText(/^Ni sa .* att ni är klara/)).toBeVisible()
  await theirs.reload()
  await expect(theirs.getByText('Kommunen har sagt att de är klara.')).toBeVisible()
  await showAllPoints(theirs)
  await expect(pointOn(theirs, picture)).toContainText('Oense men förklarat')
  for (const page of [ours, theirs]) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await faultsOn(page)).toEqual([])
    }
  }
})

test('a round without reconciliation says so where one would look for it', async ({ browser }) => {
  const { roundId, municipality } = await givenBothHaveSubmitted(browser, { reconciles: false })
  const { page } = municipality
  await page.goto(`/avstamning/${municipality.respondentId}`)
  await expect(page.getByText('Den här omgången har ingen avstämning.')).toBeVisible()
  await expect(page.getByText(/^Ni och polisen ser inte varandras svar/)).toBeVisible()
  await expect(page.getByText('Avstämningen har inte börjat')).toBeHidden()

  const coordinator = await givenTheCoordinator(browser)
  await coordinator.page.goto(`/omgangar/${roundId}/avstamning`)
  await expect(coordinator.page.getByText(/^Omgången har ingen avstämning\./)).toBeVisible()
  await expect(coordinator.page.getByText('Avstämningen har inte börjat')).toBeHidden()
})
