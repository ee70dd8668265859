import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { beside, isForEveryone } from './for-everyone.ts'
import { aDocument, givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { write } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

// A trace of all that is injected and read back here costs more than the looking itself.
test.use({ trace: 'off' })

test.beforeEach(() => test.slow())

test('P11 in colours of one’s own, what is chosen, pointed at and done is still seen', async ({ browser }) => {
  const { answering, coordinating } = await givenPagesFullOfAnswers(browser)
  for (const { page, addresses } of [answering, coordinating]) {
    await page.emulateMedia({ forcedColors: 'active' })
    for (const address of addresses) {
      await page.goto(address)
      await isForEveryone(page, `${address}, forced colours`)
    }
  }
  await coordinating.page.goto(coordinating.submitted)
  const pointedAt = coordinating.page.locator('.submitted > div[id]').first()
  await expect(pointedAt).toBeVisible()
  await looksDifferent(pointedAt.locator('..'), async () => {
    await pointedAt.evaluate((it) => it.setAttribute('data-pointed', ''))
  })
  const { page } = answering
  await page.goto(answering.addresses[0])
  const radio = page.getByRole('radio').first()
  await expect(radio).toBeVisible()
  await looksDifferent(radio, async () => {
    await radio.evaluate((it: HTMLInputElement) => (it.checked = !it.checked))
  })
  const meeting = page.getByRole('button', { name: 'Mötesläge' })
  await looksDifferent(meeting, async () => {
    await meeting.evaluate((it) => it.setAttribute('aria-pressed', 'true'))
  })
  await page.goto(answering.overview)
  const done = page.getByRole('progressbar')
  await expect(done).toBeVisible()
  await looksDifferent(done, async () => {
    await done.evaluate((it: HTMLProgressElement) => (it.value = it.max / 2))
  })
})

test('P11 with room between lines, words and letters, nothing is cut and nothing beside the screen', async ({
  browser,
}) => {
  const { answering, coordinating } = await givenPagesFullOfAnswers(browser)
  for (const { page, addresses } of [answering, coordinating]) {
    for (const address of addresses) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await spacesText(page)
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect.soft(await cut(page), `${address}, ${width} px: nothing cut`).toEqual([])
        expect.soft(await beside(page), `${address}, ${width} px: nothing beside the screen`).toEqual([])
      }
    }
  }
})

/** A section and an entry, and the round, the gap matrix and the report of the demo's last year. */
async function givenPagesFullOfAnswers(browser: Browser) {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const document = await aDocument(answerer, 'municipality')
  await write(answerer, document)
  const overview = `/svara/${answerer.respondentId}`
  const coordinator = await givenTheCoordinator(browser)
  const round = (await coordinator.client.call(rounds.list, {})).find((it) => it.name === 'Kartläggningen 2025')
  const initiative = document['initiatives']?.entries?.[0]?.id
  const sections = [`${overview}/problems`, `${overview}/initiatives/${initiative}`] as const
  const all = await coordinator.client.call(respondents.list, { params: { roundId: round?.id ?? '' } })
  const submitted = `/omgangar/${round?.id}/svar/${all.find((it) => it.status === 'submitted')?.id}`
  const results = [`/omgangar/${round?.id}`, `/omgangar/${round?.id}/gap`, `/omgangar/${round?.id}/rapport`] as const
  return {
    answering: { page: answerer.page, overview, addresses: sections },
    coordinating: { page: coordinator.page, submitted, addresses: results },
  }
}

async function looksDifferent(what: Locator, when: () => Promise<void>) {
  const before = await what.screenshot()
  await when()
  expect(before.equals(await what.screenshot())).toBe(false)
}

/** As WCAG 1.4.12 lets a person space it; a sheet of the document's own, which the content security policy allows. */
const spacesText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `)
    document.adoptedStyleSheets.push(sheet)
  })

/** Text that does not fit in a box which hides the rest, but for what is only heard. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((it) => it.textContent !== '' && it.checkVisibility())
      .filter((it) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(it)
        if (clipPath !== 'none') return false
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const isWide = it.scrollWidth > it.clientWidth + 1 && hides(overflowX)
        return isWide || (it.scrollHeight > it.clientHeight + 1 && hides(overflowY))
      })
      .map((it) => it.outerHTML.slice(0, 200)),
  )
