import { expect, type Browser, type Page } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { beside, isForEveryone } from './for-everyone.ts'
import { isSaved } from './form.ts'
import { aDocument, givenAColleague, givenAnOpenRound, linkMailedTo, signedInBy, theCoordinator } from './story.ts'
import { write } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

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
  await isForEveryone(page, 'overview of four')
  await page.getByRole('link', { name: 'Problembild' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Problembild' })).toBeVisible({ timeout: 20_000 })
  await cell(page, youth, 'samma för alla').first().selectOption('2 Måttligt')
  for (const place of places) await expect(cell(page, youth, place).first()).toHaveValue('=')
  await expect(page.getByText('Alla 4 kommuner har fått samma problembild.')).toBeVisible()
  await cell(page, youth, 'Köping').first().selectOption('3 Stort')
  await expect(page.getByText('Alla 4 kommuner har fått samma problembild.')).toBeHidden()
  await isSaved(page)
  await expect.poll(() => savedOf(client, ids, 'problems.concern.youth_crime')).toEqual([2, 2, 2, 3])
  await isForEveryone(page, 'four side by side')
  await page.setViewportSize({ width: 1280, height: 800 })

  // Left and right between the municipalities, Ctrl and down to the next question.
  await cell(page, youth, 'samma för alla').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, youth, 'Arboga').first()).toBeFocused()
  await page.keyboard.press('Control+ArrowDown')
  await expect(page.locator(':focus')).toHaveAccessibleName(
    'Rekrytering av barn och unga till kriminella nätverk, Arboga',
  )
})

test('what is typed side by side is read when it is left, as on the ordinary page', async ({ browser }) => {
  const { page, client, ids, roundId } = await givenPoliceFor(browser, FOUR.slice(0, 2))
  await page.goto(`/svara/flera/${roundId}/agreements`)
  const status = 'Finns det en samverkansöverenskommelse mellan kommunen och polisen?'
  await cell(page, status, 'samma för alla').selectOption('valid')
  const signed = cell(page, 'När undertecknades den?', 'Arboga')
  await expect(signed).toHaveAttribute('inputmode', 'text')
  await signed.fill('20263')
  await signed.blur()
  await expect(signed).toHaveAccessibleDescription(/Skriv år och månad, till exempel 2026-03/)
  await signed.fill('15/3-26')
  await signed.blur()
  await expect(signed).toHaveValue('2026-03')
  await expect(signed).not.toHaveAccessibleDescription(/Skriv/)
  await signed.fill('vet ej')
  await signed.blur()
  await expect(signed).toHaveValue('Vet inte')
  await isForEveryone(page, 'months side by side')
  await expect.poll(() => savedOf(client, ids, 'agreements.agreementSigned')).toEqual(['unknown', undefined])
  await page.reload()
  await expect(cell(page, 'När undertecknades den?', 'Arboga')).toHaveValue('Vet inte')

  await page.goto(`/svara/flera/${roundId}/organisation`)
  const changes = cell(page, 'Hur många har haft rollen de senaste tre åren?', 'samma för alla')
  await changes.fill('två')
  await changes.blur()
  await expect(changes).toHaveAccessibleDescription(/Skriv ett tal med siffror/)
  await changes.fill('2 st')
  await changes.blur()
  await expect(changes).toHaveValue('2')
  await expect.poll(() => savedOf(client, ids, 'organisation.personChanges')).toEqual([2, 2])
})

test('those that are ready are submitted at once, and told in one letter', async ({ browser }) => {
  const someone = await givenPoliceFor(browser, FOUR)
  const { page, client, coordinator, ids, roundId } = someone
  for (const [seed, respondentId] of ids.entries()) {
    const document = await aDocument(someone, 'police', { seed })
    const done = Object.entries(document).map(([section, given]) => [section, { ...given, completed: true }] as const)
    await write({ client, respondentId }, Object.fromEntries(done))
  }
  await page.goto(`/svara/flera/${roundId}`)
  await isForEveryone(page, 'four to submit')
  await page.getByRole('button', { name: /^Skicka in för alla 4: / }).click()
  await expect(page.getByText('Svaren för Arboga, Hallstahammar, Kungsör och Köping är inskickade.')).toBeVisible()
  const receipts = (await coordinator.client.call(mailbox.list, {})).filter(({ subject }) =>
    subject.includes('svaren från 4 svarande'),
  )
  expect(receipts).toHaveLength(1)
})

test('P2 what a colleague saves meanwhile is a conflict in its column, and a choice', async ({ browser }) => {
  const someone = await givenPoliceFor(browser, FOUR)
  const { page, context, ids, roundId, coordinator } = someone
  const koping = { ...someone, respondentId: ids[3] ?? '', kind: 'police' as const, link: '' }
  const siv = await givenAColleague(browser, coordinator, koping, 'Siv Ros')
  await page.goto(`/svara/flera/${roundId}/problems`)
  await expect(cell(page, youth, 'Köping').first()).toBeVisible({ timeout: 20_000 })
  await context.setOffline(true)
  await cell(page, youth, 'samma för alla').first().selectOption('1 Litet')
  await siv.client.call(answers.save, {
    params: { respondentId: ids[3] ?? '' },
    body: {
      writer: newId(),
      changes: [{ entry: null, question: 'problems.concern.youth_crime', value: 4, seen: 0, sequence: 1 }],
    },
  })
  await context.setOffline(false)
  const conflict = page.getByRole('region', { name: 'Köping' })
  await expect(conflict.getByRole('alert')).toContainText('Ni har ändrat samma svar', { timeout: 20_000 })
  await isForEveryone(page, 'a conflict in one of four')
  await page.setViewportSize({ width: 1280, height: 800 })
  await conflict.getByLabel('Använd svaret från Siv Ros').check()
  await conflict.getByRole('button', { name: 'Spara valet' }).click()
  await expect(conflict).toBeHidden()
  await expect(cell(page, youth, 'Köping').first()).toHaveValue('4')
  await expect.poll(() => savedOf(siv.client, [ids[3] ?? ''], 'problems.concern.youth_crime')).toEqual([4])
})

test('answers and entries are copied from one municipality to the others, and back again', async ({ browser }) => {
  const { page, client, ids, roundId } = await givenPoliceFor(browser, FOUR)
  const [arboga = ''] = ids
  const entryId = newId()
  await client.call(answers.addEntry, {
    params: { respondentId: arboga, entryId },
    body: { section: 'initiatives', copyOf: null },
  })
  const changes = [
    { entry: entryId, question: 'initiatives.name', value: 'Nattvandring', seen: 0, sequence: 1 },
    { entry: null, question: 'problems.concern.youth_crime', value: 3, seen: 0, sequence: 2 },
    { entry: null, question: 'problems.emerging', value: 'Stölder i Arboga hamn', seen: 0, sequence: 3 },
  ]
  await client.call(answers.save, { params: { respondentId: arboga }, body: { writer: newId(), changes } })
  await page.goto(`/svara/flera/${roundId}/problems`)
  await page.getByRole('button', { name: 'Kopiera från en kommun' }).click()
  await isForEveryone(page, 'copying answers')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByLabel('Köping', { exact: true }).uncheck()
  await page.getByRole('button', { name: 'Kopiera', exact: true }).click()
  await expect(page.getByText('2 svar är kopierade. 2 svar nämner kommunen och är inte kopierade.')).toBeVisible()
  await isSaved(page)
  await expect.poll(() => savedOf(client, ids, 'problems.concern.youth_crime')).toEqual([3, 3, 3, undefined])
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect.poll(() => savedOf(client, ids, 'problems.concern.youth_crime')).toEqual([3, null, null, undefined])

  await page.goto(`/svara/flera/${roundId}/initiatives`)
  await page.getByRole('button', { name: 'Kopiera till alla' }).click()
  await expect(page.getByText('3 är kopierade.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Öppna/ })).toHaveCount(4)
  await isForEveryone(page, 'entries side by side')
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByRole('link', { name: /^Öppna/ })).toHaveCount(1)
})

test('a long answer widens nothing', async ({ browser }) => {
  const { page, client, ids, roundId } = await givenPoliceFor(browser, FOUR)
  const value = 'En motpart att planera tillsammans med i det förebyggande arbetet.'
  const changes = [{ entry: null, question: 'closing.development', value, seen: 0, sequence: 1 }]
  for (const respondentId of ids)
    await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes } })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/svara/flera/${roundId}/closing`)
  await expect(page.getByRole('button', { name: value }).first()).toBeVisible({ timeout: 20_000 })
  expect(await beside(page)).toEqual([])
})

test('ten municipalities stand side by side', async ({ browser }) => {
  const ten = ['1904', '1907', '1960', '1961', '1962', '1980', '1981', '1982', '1983', '1984']
  const { page, roundId } = await givenPoliceFor(browser, ten)
  await page.goto(`/svara/flera/${roundId}/problems`)
  const all = cell(page, youth, 'samma för alla').first()
  await expect(all).toBeVisible({ timeout: 30_000 })
  await all.selectOption('3 Stort')
  await expect(cell(page, youth, 'Västerås').first()).toHaveValue('=')
  await isSaved(page)
  await isForEveryone(page, 'ten side by side')
  await page.setViewportSize({ width: 1280, height: 800 })
})
