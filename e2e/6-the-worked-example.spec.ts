import { expect, type Page } from '@playwright/test'
import { needs } from '@kartlaggning/schema/needs/need'
import { pages } from '@kartlaggning/schema/pages'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { givenTheCoordinator, type Someone } from './story.ts'
import { test } from './test.ts'

/** The example that the rules are explained by stands in the demo: four neighbours, and what they answer about narcotics. */
async function givenTheExample({ client }: Someone) {
  const round = (await client.call(rounds.list, {})).find(({ name }) => name === 'Kartläggningen 2025')
  const roundId = round?.id ?? ''
  const { needs: queued } = await client.call(needs.queue, { params: { roundId } })
  const addressOf = (key: string) => {
    const needId = queued.find((it) => it.key === key)?.id
    return needId ? pages.need({ roundId, needId }) : ''
  }
  return { roundId, queued, addressOf }
}

const saidBehind = (page: Page) =>
  page
    .getByRole('table', { name: 'Svaren bakom behovet' })
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => {
        const place = row.querySelector('th b')?.textContent ?? ''
        return [place, ...[...row.querySelectorAll('td')].map((it) => it.textContent)].join(': ')
      }),
    )

const written = [
  {
    key: 'R40:1904-1907-1961-1983:narcotics',
    title: 'Gemensamt problem utan kommunöverskridande insats: Narkotikabrott och öppen droghandel – 4 kommuner',
    sentence:
      'Skinnskatteberg, Surahammar, Hallstahammar och Köping bildar en sammanhängande grupp av grannkommuner. I alla bedöms narkotikabrott och öppen droghandel som ett stort problem. Ingen pågående eller planerad kommunöverskridande insats är angiven.',
    severity: 'Betydande utvecklingsbehov',
    task: 'Kommunöverskridande åtgärder',
    answers: [
      'Skinnskatteberg: Stort: Ingår inte',
      'Surahammar: Stort: Stort',
      'Hallstahammar: Ingår inte: Stort',
      'Köping: Mycket stort: Stort',
    ],
  },
  {
    key: 'R11:1983:narcotics',
    title: 'Prioriterat problem utan orsaksanalys: Narkotikabrott och öppen droghandel – Köping',
    sentence:
      'Narkotikabrott och öppen droghandel är ett av kommunens och polisens tre viktigaste problem, men enligt svaren finns ingen orsaksanalys. Utan den är det svårt att välja rätt insats.',
    severity: 'Betydande utvecklingsbehov',
    task: 'Kunskapsbaserat arbetssätt',
    answers: null,
  },
  {
    key: 'R41:1983-1907:narcotics',
    title: 'Möjligt erfarenhetsutbyte: Narkotikabrott och öppen droghandel',
    sentence:
      'Köping har utvärderat insatsen ”Mini-Maria Köping” mot narkotikabrott och öppen droghandel och kan dela erfarenheter. Surahammar har samma problem men ingen insats.',
    severity: 'Att uppmärksamma',
    task: 'Samverkan och erfarenhetsutbyte',
    answers: null,
  },
]

test('the worked example comes out word by word, with the answers that it rests on', async ({ browser }) => {
  const coordinator = await givenTheCoordinator(browser)
  const { page } = coordinator
  const { roundId, queued, addressOf } = await givenTheExample(coordinator)
  for (const { key, title, sentence, severity, task, answers } of written) {
    await page.goto(addressOf(key))
    const need = page.getByRole('main')
    await expect(page.locator('#behovet')).toContainText(title)
    await expect(need.getByText(sentence, { exact: true }).first()).toBeVisible()
    await expect(need.getByText(severity, { exact: true }).first()).toBeVisible()
    await expect(need.getByText(task).first()).toBeVisible()
    if (answers) expect(await saidBehind(page)).toEqual(answers)
  }
  // Of Skinnskatteberg the police do not know: never a gap.
  const open = queued.find((it) => it.key === 'R29:1904:narcotics')
  expect(open).toMatchObject({ assessed: false, severity: null })
  expect(queued.filter((it) => it.rule === 'R29' && it.municipalities.includes('1904') && it.assessed)).toEqual([])
  await page.goto(`${pages.matrixCell({ roundId, municipality: '1904', problem: 'narcotics' })}`)
  await expect(page.getByText('Kan inte bedömas').first()).toBeVisible()
})

test('from a need to its answers, its rule and its cells, and from each of them back', async ({ browser }) => {
  const coordinator = await givenTheCoordinator(browser)
  const { page } = coordinator
  const { addressOf } = await givenTheExample(coordinator)
  const title = 'Gemensamt problem utan kommunöverskridande insats'
  const address = addressOf('R40:1904-1907-1961-1983:narcotics')
  const isBack = async () => {
    await expect(page).toHaveURL(new RegExp(`${address}(\\?.*)?$`))
    await expect(page.locator('#behovet')).toContainText(title)
  }

  await page.goto(address)
  const behind = page.getByRole('table', { name: 'Svaren bakom behovet' })
  await behind.getByRole('link', { name: 'Mycket stort' }).click()
  const answer = page.locator('[id="problems.concern.narcotics"]')
  await expect(answer).toBeFocused()
  await answer.getByRole('link', { name: `${title}: Narkotikabrott och öppen droghandel` }).click()
  await isBack()

  await page.getByRole('link', { name: new RegExp(`^${title}, version \\d+$`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('link', { name: 'Gap enligt regeln' }).click()
  await page
    .getByRole('navigation', { name: 'Behov att granska' })
    .getByRole('link', { name: /4 kommuner.*Narkotikabrott/s })
    .click()
  await isBack()

  await page.getByRole('link', { name: 'Matrisen, rutan för Köping och problemet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Narkotikabrott och öppen droghandel' })).toBeVisible()
  await page.getByRole('link', { name: `Till behovet: ${title}` }).click()
  await isBack()
})
