import { expect } from '@playwright/test'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { newId } from '@kartlaggning/schema/id'
import { people } from '@kartlaggning/schema/respondents/people'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { madeUp, submit } from '@kartlaggning/schema/test/story'
import {
  addressOf,
  arrives,
  confirms,
  importsContacts,
  plansTheFirstRound,
  rehearses,
  signsInByCode,
  theFirst,
  takesOut,
} from './a-round-of-49.ts'
import { givenAnInstallation, type Installation } from './an-installation.ts'
import { isForEveryone } from './for-everyone.ts'
import { isSaved } from './form.ts'
import { test } from './test.ts'

test.use({ trace: 'off' })

const NAME = 'Omgången 2024'
const COORDINATOR = 'vera.alm@lansstyrelsen.example'
const step = test.step

let installation: Installation
test.beforeAll(async () => {
  test.setTimeout(240_000)
  installation = await givenAnInstallation('2024-01-15T08:00+01:00')
})
test.afterAll(() => installation.stop())

test('P6 a round of 49 municipalities runs itself, by mail and by the days that pass', async ({ browser }) => {
  test.setTimeout(360_000)
  const { letters, lettersTo, unknown, left } = installation
  await installation.coordinates(COORDINATOR, 'Vera Alm', 'Västra Götaland')
  const coordinator = await signsInByCode(browser, installation, COORDINATOR)
  const { page, client } = coordinator
  const today = async (moment: string) => page.clock.setFixedTime(moment)
  await today('2024-01-15T08:00+01:00')
  const { roundId, asked } = await step('planned from an empty first page', () =>
    plansTheFirstRound(coordinator, NAME, ['2024-01-15', '2024-03-15']),
  )
  const params = { roundId }
  await step('with its contacts from two lists', () => importsContacts(page, roundId, asked))
  await step('rehearsed, without a letter', async () => {
    letters.length = 0
    await rehearses(page, roundId, NAME)
    expect(letters).toEqual([])
  })
  const [first, second, third, fourth, fifth, sixth, seventh] = theFirst(asked)
  const [refused, returned] = [addressOf(sixth), addressOf(seventh)]

  await step('opened, when it can be, and everybody invited', async () => {
    await page.goto(`/omgangar/${roundId}/kan-oppnas`)
    await expect(page.getByRole('heading', { level: 1, name: 'Omgången kan öppnas' })).toBeVisible()
    await page.goto(`/omgangar/${roundId}`)
    await confirms(page, 'Öppna omgången')
    unknown.add(refused)
    left.add(returned)
    await page.getByRole('link', { name: 'Bjud in alla' }).click()
    await page.getByRole('button', { name: 'Skicka 98 inbjudningar' }).click()
    await expect.poll(() => new Set(letters.map((it) => it.to)).size, { timeout: 60_000 }).toBe(96)
  })

  await step('one address is refused and one returned: the page says so, and leads to the cure', async () => {
    await expect(async () => {
      await page.goto(`/omgangar/${roundId}`)
      await expect(page.getByText('2 adresser fungerar inte')).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 30_000 })
    for (const address of [refused, returned]) {
      await page.goto(`/omgangar/${roundId}/utskick`)
      await page
        .getByRole('listitem')
        .filter({ hasText: address })
        .getByRole('link', { name: 'Rätta adressen eller byt kontakt' })
        .click()
      await page.getByLabel('Ny e-postadress').fill(`ny.${address}`)
      await page.getByRole('button', { name: 'Rätta adressen' }).click()
      await expect.poll(() => lettersTo(`ny.${address}`).length).toBe(1)
    }
  })

  const register = (await client.call(actors.list, {})).map(({ id }) => id).slice(0, 8)
  const completing = await step('two submit, one begins', async () => {
    const [one, other] = [
      await arrives(browser, installation, addressOf(first)),
      await arrives(browser, installation, addressOf(second)),
    ]
    await submit({ ...one, respondentId: first.id }, madeUp(first.kind, register))
    await submit({ ...other, respondentId: second.id }, madeUp(second.kind, register))
    await arrives(browser, installation, addressOf(third))
    return one
  })

  await step('one is replaced, and the one who takes over invited', async () => {
    const known = await client.call(people.register, { params: { county: '14' } })
    const replaced = known.find((it) => it.email === addressOf(fourth))
    await page.goto(`/personer/14/${replaced?.personId ?? ''}/byt`)
    await page.getByLabel('Namn').fill('Ny Kontakt')
    await page.getByLabel('E-postadress i tjänsten').fill('ny.kontakt@example.org')
    await page.getByRole('button', { name: 'Byt kontakt' }).click()
    await expect.poll(() => lettersTo('ny.kontakt@example.org').length).toBe(1)
  })

  await step('the reminder goes on its day, to those who have something left and to nobody else', async () => {
    const plan = { at: '08:30', quietWeekends: true, quietHolidays: true }
    const steps = [{ id: newId(), when: { kind: 'before' as const, days: 7 }, to: 'all' as const }]
    await client.call(reminders.plan, { params, body: { ...plan, steps } })
    letters.length = 0
    await installation.moveClockTo('2024-03-07T12:00+01:00')
    await installation.moveClockTo('2024-03-08T08:29+01:00')
    expect(letters).toEqual([])
    await installation.moveClockTo('2024-03-08T08:31+01:00')
    const moved = new Map([refused, returned].map((it) => [it, `ny.${it}`])).set(
      addressOf(fourth),
      'ny.kontakt@example.org',
    )
    await expect.poll(() => letters.length, { timeout: 60_000 }).toBe(96)
    const reminded = asked.slice(2).map((it) => moved.get(addressOf(it)) ?? addressOf(it))
    expect(letters.map((it) => it.to).toSorted()).toEqual(reminded.toSorted())
  })

  await step('a week more for one, who asked for it', async () => {
    letters.length = 0
    await today('2024-03-08T08:31+01:00')
    await page.goto(`/omgangar/${roundId}`)
    await page.getByRole('button', { name: /^Visa alla \d/ }).click()
    await expect(page.locator('.calls > li').nth(10)).toBeFocused()
    await isForEveryone(page, 'a round of which all whom to ring are shown')
    await page.goto(`/omgangar/${roundId}/ring`)
    await isForEveryone(page, 'whom to ring, of 98')
    const item = page.locator(`[id="${fifth.id}"]`)
    await item.getByText('Anteckna, påminn eller flytta sista dagen').click()
    await item.getByRole('button', { name: 'Ge en vecka till' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Flytta till 22 mars 2024' }).click()
    await expect.poll(() => lettersTo(addressOf(fifth)).length).toBe(1)
    expect(lettersTo(addressOf(fifth))[0]?.body).toContain('22 mars 2024')
  })

  await step('one answer is asked for again, and comes back changed', async () => {
    await page.goto(`/omgangar/${roundId}/svar/${first.id}?avsnitt=closing`)
    await page.locator('[id="closing.goodExample"]').getByRole('button').first().click()
    await page.getByRole('link', { name: 'Be om komplettering' }).first().click()
    await page.getByLabel('Varför behöver svaren kompletteras?').fill('Exemplet går inte att läsa.')
    await page.getByLabel('Senaste dag att svara').fill('2024-03-14')
    await page.getByRole('button', { name: 'Skicka begäran' }).click()
    await expect.poll(() => lettersTo(addressOf(first)).length).toBe(1)
    const { page: theirs } = completing
    await theirs.clock.setFixedTime('2024-03-08T09:00+01:00')
    await theirs.goto(`/svara/${first.id}`)
    await expect(theirs.getByText('Exemplet går inte att läsa.')).toBeVisible()
    await theirs.locator('.completing').getByRole('link').click()
    await theirs.locator('textarea').first().fill('Nattvandring med fritidsgården.')
    await isSaved(theirs)
    await submit({ ...completing, respondentId: first.id }, {})
    await page.reload()
    await expect(page.locator('#granskning').locator('..')).toContainText('Ändrad')
  })

  await step('closed before the day, with what that means, and opened again', async () => {
    await page.goto(`/omgangar/${roundId}`)
    await page.getByRole('button', { name: 'Stäng omgången' }).click()
    await expect(page.getByRole('dialog')).toContainText('Sista dagen är 15 mars 2024, om 7 dagar.')
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng omgången' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    const closed = await client.call(respondents.list, { params })
    expect(closed.filter((it) => it.open).map((it) => it.name)).toEqual([fifth.name])
    await page.getByRole('link', { name: 'Öppna igen, för alla eller några' }).click()
    await expect(page.getByText('Omgången är stängd. Du kan låta alla svara igen, eller bara några.')).toBeVisible()
    letters.length = 0
    await page.getByLabel('Alla', { exact: true }).check()
    await page.getByLabel('Ny sista dag').fill('2024-03-20')
    await page.getByLabel('Varför?').fill('Många har bett om mer tid.')
    await page.getByRole('button', { name: /^Öppna igen och mejla/ }).click()
    await expect(page.getByText(/^Omgången är öppen igen\./)).toBeVisible()
    await expect.poll(() => letters.length, { timeout: 60_000 }).toBeGreaterThan(90)
    expect(letters.map((it) => it.to)).not.toContain(addressOf(second))
  })

  await step('what has come in is taken out', async () => {
    const sheets = await takesOut(page, roundId)
    const rowsOf = (sheet: string) => (sheets.find((it) => it.sheet === sheet)?.data ?? []).slice(1)
    expect(rowsOf('Svarande')).toHaveLength(98)
    const taken = rowsOf('Svar')
    expect(taken.flatMap((row) => row.filter((it) => it === first.name || it === second.name))).toHaveLength(2)
    expect(taken.flat()).toContain('Nattvandring med fritidsgården.')
  })
})
