import { expect } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { areForEveryone, isForEveryone } from './for-everyone.ts'
import { isSaved, saving } from './form.ts'
import {
  aDocument,
  demoLinks,
  givenAMunicipalityThatAnswers,
  givenPoliceForTwo,
  signedInBy,
  type Answerer,
} from './story.ts'
import { actorOf, submit, write } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

// A trace of all that is injected and read back here costs more than the looking itself.
test.use({ trace: 'off' })

test.beforeEach(() => test.slow())

test('P11 an empty answer', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, client } = answerer
  const here = `/svara/${respondentId}`
  const { sections } = await client.call(answers.overview, { params: { respondentId } })
  await areForEveryone(page, [
    ['task list, empty', here],
    ...sections.map(({ section }) => [`${section}, empty`, `${here}/${section}`] as const),
    ['check answers, empty', `${here}/granska`],
    ['receipt, not yet', `${here}/kvittens`],
    ['reconciliation, not yet', `/avstamning/${respondentId}`],
  ])
})

test('P11 errors, dialog and conflict in an answer', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  const here = `/svara/${respondentId}`
  await page.goto(`${here}/granska`)
  await page.getByRole('button', { name: 'Skicka in svaren' }).click()
  await expect(page.getByRole('group', { name: /saker behöver rättas$/ })).toBeFocused()
  await isForEveryone(page, 'check answers, errors')
  for (const section of ['knowledge', 'problems']) {
    await page.goto(`${here}/${section}`)
    await page.getByLabel('Ja, det är klart').check()
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
    await expect(page.getByRole('group', { name: /saker behöver rättas$/ })).toBeFocused()
    await isForEveryone(page, `${section}, errors`)
  }
  await page.goto(`${here}/initiatives`)
  await page.getByRole('button', { name: 'Lägg till insats' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ny insats' })).toBeVisible()
  await isForEveryone(page, 'initiative, empty')
  await page.getByLabel('Vad heter insatsen?').fill('Fältarbete')
  await page.getByRole('button', { name: 'Spara insats' }).click()
  await page.getByRole('button', { name: 'Ta bort Fältarbete' }).click()
  await isForEveryone(page, 'remove an initiative, dialog')
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort insats' }).click()
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeVisible()
  await isForEveryone(page, 'initiatives, one removed')
  await inConflict(answerer)
  await isForEveryone(page, 'conflict')
})

test('P11 an answer with everything filled in', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, client } = answerer
  const here = `/svara/${respondentId}`
  const document = await aDocument(answerer, 'municipality')
  await write(answerer, document)
  const { sections } = await client.call(answers.overview, { params: { respondentId } })
  const entries = Object.entries(document).flatMap(([section, it]) => {
    const [first] = it.entries ?? []
    return first ? [[`${section}, an entry`, `${here}/${section}/${first.id}`] as const] : []
  })
  await areForEveryone(page, [
    ['task list', here],
    ...sections.map(({ section }) => [section, `${here}/${section}`] as const),
    ...entries,
    ['check answers', `${here}/granska`],
  ])
  await client.call(answers.submit, { params: { respondentId } })
  await areForEveryone(page, [
    ['receipt', `${here}/kvittens`],
    ['submitted answers', `${here}/granska`],
    ['task list, submitted', here],
  ])
})

test('P11 the demo’s rounds, as the respondent reads them', async ({ browser }) => {
  const { page, client } = await signedInBy(browser, (await demoLinks()).municipality)
  const { assignments } = await actorOf(client)
  const open = assignments.find((it) => it.roundStatus === 'open')
  const closed = assignments.find((it) => it.roundStatus !== 'open')
  if (!open || !closed) throw new Error('The demo has no open round, or no closed one.')
  await areForEveryone(page, [
    ['start, several assignments', '/'],
    ['task list, with answers from last round', `/svara/${open.respondentId}`],
    ['knowledge, with answers from last round', `/svara/${open.respondentId}/knowledge`],
    ['initiatives, with entries from last round', `/svara/${open.respondentId}/initiatives`],
    ['check answers, not confirmed', `/svara/${open.respondentId}/granska`],
    ['task list, closed', `/svara/${closed.respondentId}`],
    ['reconciliation', `/avstamning/${closed.respondentId}`],
    ['what the report will say', `/behov/${closed.respondentId}`],
    ['edition', `/rapport/${closed.roundId}/1`],
  ])
})

test('P11 an answer without a network, and after being signed out', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, client, context } = answerer
  await page.goto(`/svara/${respondentId}/problems`)
  const field = page.getByLabel('Ser ni något nytt problem på väg?')
  await expect(field).toBeVisible()
  await context.setOffline(true)
  await field.fill('Stölder')
  await expect(saving(page)).toContainText('Du är offline.')
  await isForEveryone(page, 'offline')
  await page.getByRole('link', { name: 'Tillbaka till översikten' }).click()
  await expect(page.getByRole('heading', { name: 'Vi når inte tjänsten' })).toBeVisible()
  await isForEveryone(page, 'a page that could not be fetched')
  await context.setOffline(false)
  await page.goto(`/svara/${respondentId}/problems`)
  // It may have been sent before the page was left.
  await expect(saving(page)).toHaveText(/^(Sparat \d\d:\d\d|Svaren sparas automatiskt)$/)
  await expect(field).toHaveValue('Stölder')
  await client.call(session.signOut, {})
  await field.fill('Stölder på byggen')
  await expect(saving(page)).toContainText('Du har blivit utloggad.')
  await isForEveryone(page, 'signed out')
  await page.getByRole('button', { name: 'Logga in igen' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Logga in igen' })
  await isForEveryone(page, 'sign in again, dialog')
  await dialog.getByRole('button', { name: 'Skicka kod' }).click()
  await dialog.getByLabel('Kod från mejlet').fill('12')
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('Kod från mejlet')).toHaveAccessibleDescription(/Skriv de sex siffrorna/)
  await isForEveryone(page, 'sign in again, errors')
})

test('P11 an answer brought from a file, and from another assignment', async ({ browser }) => {
  const { page, client, surahammar, sala } = await givenPoliceForTwo(browser)
  await page.goto(`/svara/${sala}/jointActions/hamta-fil`)
  await isForEveryone(page, 'from a file')
  const file = page.getByLabel('Fil med samverkansinsatser')
  await file.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') })
  await expect(file).toHaveAccessibleDescription(/Filen är en pdf/)
  await isForEveryone(page, 'from a file, not to be read')
  const rows = ['Samverkansinsats;Fas;Startdatum;Dnr', 'Nattvandring på torget;Planerat;2023-09-01;18', ';Pågår;;19']
  await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) })
  await expect(page.getByRole('heading', { name: 'Vilken fråga svarar varje kolumn på?' })).toBeFocused()
  await page.getByLabel('Samverkansinsats', { exact: true }).selectOption('')
  await page.getByRole('button', { name: 'Granska raderna' }).click()
  await expect(page.getByRole('group', { name: /behöver rättas$/ })).toBeFocused()
  await isForEveryone(page, 'from a file, columns, errors')
  await page.getByLabel('Samverkansinsats', { exact: true }).selectOption('name')
  await page.getByRole('button', { name: 'Granska raderna' }).click()
  await expect(page.getByText('”Planerat” finns inte bland svaren')).toBeVisible()
  await isForEveryone(page, 'from a file, dry run')

  const entryId = newId()
  await client.call(answers.addEntry, {
    params: { respondentId: surahammar, entryId },
    body: { section: 'jointActions', copyOf: null },
  })
  const first = { entry: entryId, question: 'jointActions.name', value: 'Nattvandring', seen: 0, sequence: 1 }
  const second = { entry: null, question: 'problems.emerging', value: 'Surahammars skolor', seen: 0, sequence: 2 }
  await client.call(answers.save, {
    params: { respondentId: surahammar },
    body: { writer: newId(), changes: [first, second] },
  })
  await areForEveryone(page, [
    ['start, two assignments', '/'],
    ['copy answers', `/svara/${sala}/problems/kopiera/${surahammar}`],
    ['copy entries', `/svara/${sala}/jointActions/kopiera/${surahammar}`],
  ])
})

test('P11 an answer given together, in a meeting and on paper', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, client } = answerer
  const here = `/svara/${respondentId}`
  await areForEveryone(page, [
    ['colleagues, nobody yet', `${here}/kollegor`],
    ['all questions, for paper', `${here}/forbered`],
  ])
  await page.goto(`${here}/kollegor`)
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await expect(page.getByRole('group', { name: '3 saker behöver rättas' })).toBeFocused()
  await isForEveryone(page, 'colleagues, errors')
  await page.getByLabel('Namn').fill('Bo Lind')
  await page.getByLabel('E-postadress i tjänsten').fill(`${newId()}@example.org`)
  await page.getByLabel('Alla avsnitt').check()
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await expect(page.getByText('Inbjudan till Bo Lind är på väg.')).toBeFocused()
  await isForEveryone(page, 'colleagues')
  await page.getByRole('button', { name: 'Avsluta tillgången för Bo Lind' }).click()
  await isForEveryone(page, 'colleagues, dialog')

  await submit(answerer, await aDocument(answerer, 'municipality'))
  await page.goto(`${here}/kvittens`)
  await page.getByRole('button', { name: 'Kontrollera kvittensnumret' }).click()
  await expect(page.getByText('Numret stämmer.')).toBeVisible()
  await isForEveryone(page, 'receipt, checked')
  await page.getByLabel('Kvittensnummer att kontrollera').fill(`1-${'0'.repeat(64)}`)
  await page.getByRole('button', { name: 'Kontrollera kvittensnumret' }).click()
  await expect(page.getByText('Numret stämmer inte med det som är sparat för er.')).toBeVisible()
  await isForEveryone(page, 'receipt, not what is saved')
  await page.getByLabel('Kvittensnummer att kontrollera').fill('412')
  await page.getByRole('button', { name: 'Kontrollera kvittensnumret' }).click()
  await isForEveryone(page, 'receipt, errors')
  await client.call(answers.reopen, { params: { respondentId }, body: { reason: 'För tidigt' } })
  await areForEveryone(page, [['all changes', `${here}/andringar`]])
  await page.goto(`${here}/problems`)
  await page.getByLabel('Ser ni något nytt problem på väg?').fill('Stölder på byggen')
  await isSaved(page)
  await page.getByRole('button', { name: 'Mötesläge' }).click()
  await expect(page.getByRole('banner')).toBeHidden()
  await isForEveryone(page, 'in a meeting')
  await areForEveryone(page, [['check answers, what has changed', `${here}/granska`]])
})

/** Somebody else has written in the meantime. */
async function inConflict({ page, client, respondentId }: Answerer) {
  await page.goto(`/svara/${respondentId}/problems`)
  await expect(page.getByLabel('Ser ni något nytt problem på väg?')).toBeVisible()
  const change = { entry: null, question: 'problems.emerging', value: 'Stölder på byggen', seen: 0, sequence: 1 }
  // Written before the other's answer could be seen, and not sent yet when it comes.
  await page.getByLabel('Ser ni något nytt problem på väg?').fill('Bedrägerier mot äldre')
  await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [change] } })
  await expect(page.getByRole('alert').filter({ hasText: 'Ni har ändrat samma svar' })).toBeVisible()
}
