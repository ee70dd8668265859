import { expect, test } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { givenBothHaveSubmitted } from './after-closing.ts'
import { givenTheCoordinator } from './story.ts'

test('after closing, municipality and police see each other’s answers and confirm each other’s joint actions', async ({
  browser,
}) => {
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
  await expect(page.getByText('Omgången är stängd.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Börja avstämningen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Börja avstämningen' }).click()
  await expect(page.getByText('Avstämningen har börjat.')).toBeVisible()

  await ours.goto(`/svara/${municipality.respondentId}`)
  await ours.getByRole('link', { name: 'Till avstämningen' }).click()
  await expect(ours.getByText('Avstämning för Sala kommun')).toBeVisible()
  const read = await municipality.client.call(reconciliation.read, {
    params: { respondentId: municipality.respondentId },
  })
  const differing = read.mirrors.filter((it) => it.state === 'differs').length
  await expect(ours.getByText(new RegExp(`På ${differing} av \\d+ jämförda frågor skiljer sig svaren`))).toBeVisible()
  await expect(ours.getByRole('cell', { name: 'Olika', exact: true })).toHaveCount(differing)
  const picture = ours.getByRole('row').filter({ hasText: 'Finns det en strategisk lägesbild' })
  await expect(picture).toContainText('Nej, arbetet är inte påbörjat')

  const action = ours.getByRole('article').filter({ hasText: 'Nattvandring 1' })
  await action.getByRole('button', { name: 'Spara svaret' }).click()
  await expect(action.getByText('Välj om ni känner igen samverkansinsatsen')).toBeVisible()
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
  await expect(sala).toContainText(new RegExp(`${differing} av \\d+`))
  const { document } = await municipality.client.call(answers.submitted, {
    params: { respondentId: municipality.respondentId },
  })
  expect(document['knowledge']).toMatchObject({ pictureStatus: 'not_started' })
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
