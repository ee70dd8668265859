import { expect, type Browser, type Page } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { retention } from '@kartlaggning/schema/report/retention/retention'
import { people } from '@kartlaggning/schema/respondents/people'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { asTheOwner } from './after-closing.ts'
import { givenACoordinatorOf } from './another-county.ts'
import { isForEveryone } from './for-everyone.ts'
import { isSaved } from './form.ts'
import { aPlanOfItsOwn, givenAMunicipalityThatAnswers, givenTheCoordinator, linkMailedTo, signedInBy } from './story.ts'
import { test } from './test.ts'

test.use({ trace: 'off' })

const county = '19'
const emerging = 'Ser ni något nytt problem på väg?'

const csv = (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.join(';')).join('\r\n'), 'utf8'),
})

test('the contacts of 49 municipalities and their police come from two lists, and one click invites all 98', async ({
  browser,
}) => {
  test.slow()
  const { page, client } = await givenACoordinatorOf(browser, '14')
  const all = await client.call(rounds.municipalities, {})
  const own = all.filter((it) => it.county === '14')
  expect(own).toHaveLength(49)
  const roundId = newId()
  const body = aPlanOfItsOwn({ county: '14', municipalities: own.map((it) => it.code) })
  await client.call(rounds.plan, { params: { roundId }, body })

  const run = newId().slice(-6)
  const heading = ['Kommun', 'Namn', 'E-post', 'Telefon', 'Befattning', 'Förvaltning']
  const rowsFor = (side: string) =>
    own.map(({ name, code }) => [
      name,
      `${side} ${name}`,
      `${side}.${code}.${run}@example.org`,
      '0700-1',
      'Samordnare',
      '',
    ])
  await page.goto(`/omgangar/${roundId}/svarande`)
  await page.getByRole('link', { name: 'Hämta kontakter från en lista' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hämta kontakter från en lista' })).toBeVisible()
  await isForEveryone(page, 'contacts from a list')

  const faulty = rowsFor('Kommun').with(3, ['Nergård', '', 'inte en adress', '', '', ''])
  await page.getByLabel('Fil med kontakter').setInputFiles(csv('Kommuner.csv', [heading, ...faulty]))
  await expect(page.getByRole('heading', { name: 'Vad innehåller varje kolumn?' })).toBeFocused()
  await expect(page.getByLabel('Befattning')).toHaveValue('function')
  await isForEveryone(page, 'columns of contacts')
  await page.getByRole('button', { name: 'Granska raderna' }).click()
  await expect(page.getByText('1 rad behöver rättas.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Nergård' })).toContainText(
    'är ingen av dem som omgången frågar',
  )
  await expect(page.getByRole('button', { name: /^Lägg till/ })).toBeHidden()
  await isForEveryone(page, 'rows of contacts with faults')
  expect(await client.call(people.register, { params: { county: '14' } })).toEqual([])

  await page.getByRole('button', { name: 'Välj en annan fil' }).click()
  await adds(page, csv('Kommuner.csv', [heading, ...rowsFor('Kommun')]))
  await page.getByRole('button', { name: 'Hämta en lista till' }).click()
  await page.getByLabel('Polisen, en rad för varje kommun').check()
  await adds(page, csv('Polisen.csv', [heading, ...rowsFor('Polis')]))

  await client.call(rounds.open, { params: { roundId } })
  await page.getByRole('link', { name: 'Bjud in alla' }).click()
  await page.getByRole('button', { name: 'Skicka 98 inbjudningar' }).click()
  await expect(page.getByText('98 inbjudningar är skickade.')).toBeFocused()
  const asked = await client.call(respondents.list, { params: { roundId } })
  expect(asked.filter((it) => it.status === 'invited')).toHaveLength(98)

  await page.goto('/personer/14')
  await page.getByLabel(/^Sök på namn/).fill('polis göteborg')
  await expect(page.getByText('Visar 1 av 98')).toBeVisible()
  await isForEveryone(page, 'the register of people')
  await page.goto(`/personer/${county}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Du har inte tillgång till sidan' })).toBeVisible()
})

test('the template that is filled in is the one that can be read', async ({ browser }) => {
  const { page, client } = await givenTheCoordinator(browser)
  const roundId = newId()
  await client.call(rounds.plan, { params: { roundId }, body: aPlanOfItsOwn({ municipalities: ['1981', '1983'] }) })
  await page.goto(`/omgangar/${roundId}/bjud-in/lista`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner mall för Excel (xlsx)' }).click()
  const path = await (await downloading).path()
  await page.getByLabel('Fil med kontakter').setInputFiles(path)
  await page.getByRole('button', { name: 'Granska raderna' }).click()
  await expect(page.getByText('2 rader behöver rättas.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Sala kommun' })).toContainText('Namn saknas.')
})

async function adds(page: Page, file: ReturnType<typeof csv>) {
  await page.getByLabel('Fil med kontakter').setInputFiles(file)
  await page.getByRole('button', { name: 'Granska raderna' }).click()
  await page.getByRole('button', { name: 'Lägg till 49 kontakter' }).click()
  await expect(page.getByRole('heading', { name: '49 kontakter är tillagda' })).toBeFocused()
}

/** Anna answers for Sala and has written; the coordinator has her page in the register open. */
async function givenAnna(browser: Browser) {
  const { answerer, round, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page: theirs, respondentId } = answerer
  await theirs.goto(`/svara/${respondentId}/problems`)
  await theirs.getByLabel(emerging).fill('Stölder på byggen')
  await isSaved(theirs)
  const { page } = await givenTheCoordinator(browser)
  const register = await coordinator.client.call(people.register, { params: { county } })
  const anna = register.find((it) => it.assignments.some((held) => held.respondentId === respondentId))
  if (!anna) throw new Error('Anna is not in the register')
  await page.goto(`/omgangar/${round.id}/bjud-in/${respondentId}`)
  await page.getByRole('link', { name: 'Byt ut eller rätta kontaktuppgifter för Anna Ek' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Anna Ek' })).toBeVisible()
  return { answerer, theirs, page, coordinator, anna, respondentId }
}

test('somebody who has left is replaced in one step, and what they wrote waits for the one who takes over', async ({
  browser,
}) => {
  const { page, theirs, coordinator, respondentId } = await givenAnna(browser)
  await isForEveryone(page, 'a person')
  await page.getByRole('link', { name: 'Byt ut Anna Ek' }).click()
  await isForEveryone(page, 'replace a person')
  await page.getByRole('button', { name: 'Byt kontakt' }).click()
  await expect(page.getByRole('group', { name: '2 saker behöver rättas' })).toBeFocused()
  const email = `${newId()}@example.org`
  await page.getByLabel('Namn').fill('Bo Ny')
  await page.getByLabel('E-postadress i tjänsten').fill(email)
  await page.getByLabel('Telefon').fill('0700-12')
  // By the keyboard, from the last field.
  await page.getByLabel(/^Organisation/).press('Enter')
  await expect(page.getByText('Bo Ny tar över. Anna Ek har inte längre tillgång.')).toBeVisible()
  await theirs.reload()
  await expect(theirs.getByRole('heading', { level: 1, name: 'Du har inte längre tillgång' })).toBeVisible()
  const link = await linkMailedTo(coordinator, email)
  const early = await (await browser.newContext()).newPage()
  await early.goto(link)
  await expect(early.getByText(/^Din tillgång gäller inte än\./)).toBeVisible()
  await asTheOwner((owner) =>
    owner.query(`update assignment set opens_at = now() where respondent_id = $1`, [respondentId]),
  )
  const successor = await signedInBy(browser, link)
  await successor.page.goto(`/svara/${respondentId}/problems`)
  await expect(successor.page.getByLabel(emerging)).toHaveValue('Stölder på byggen')
})

test('an address is corrected without a second person, in English too', async ({ browser }) => {
  const { page, theirs, anna, coordinator } = await givenAnna(browser)
  await page.getByRole('button', { name: 'Rätta adressen' }).click()
  await expect(page.getByLabel('Ny e-postadress')).toBeFocused()
  await page.getByRole('button', { name: 'English' }).click()
  await isForEveryone(page, 'a person, in English')
  const email = `${newId()}@example.org`
  await page.getByLabel('New e-mail address').fill(email)
  await page.getByRole('button', { name: 'Correct the address' }).click()
  await expect(page.getByText(`The address has been corrected to ${email}.`)).toBeFocused()
  await expect(page.getByText(/^Waits for an answer until/)).toBeVisible()
  const register = await coordinator.client.call(people.register, { params: { county } })
  expect(register.filter((it) => it.personId === anna.personId)).toMatchObject([{ email }])
  // What the old address had opened is shut.
  expect((await theirs.request.get('/api/session/name')).status()).toBe(401)
})

test('two that are one are merged and separated, closed, and erased on request', async ({ browser }) => {
  const { page, anna, coordinator, respondentId } = await givenAnna(browser)
  const email = `${newId()}@example.org`
  const body = { name: `Anna E ${email.slice(30, 36)}`, email, function: '' }
  await coordinator.client.call(respondents.invite, { params: { respondentId }, body })
  await page.reload()
  await page.getByLabel('Samma person som').selectOption(`${body.name} (${email})`)
  await page.getByRole('button', { name: 'Slå ihop' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Slå ihop' }).click()
  await expect(page.getByText(`Anna Ek är sammanslagen med ${body.name}.`)).toBeFocused()
  await page.getByRole('button', { name: 'Ångra sammanslagningen' }).click()
  await expect(page.getByText(/^Sammanslagningen är ångrad\./)).toBeFocused()

  await page.getByRole('button', { name: 'Avsluta Anna Ek' }).click()
  const dialog = page.getByRole('dialog', { name: 'Avsluta Anna Ek?' })
  await expect(dialog.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await expect(dialog).toContainText('Sala kommun')
  await dialog.getByRole('button', { name: 'Avsluta personen' }).click()
  await expect(page.getByText('Anna Ek är avslutad.')).toBeFocused()
  await isForEveryone(page, 'a person who is closed')

  await coordinator.client.call(retention.decide, {
    params: { county, class: 'contacts' },
    body: { registryNumber: '100-17-2026', decidedOn: '2026-01-15', decidedBy: 'Länsarkivarien', months: 24 },
  })
  await page.getByRole('button', { name: 'Granska vad som tas bort' }).click()
  await expect(page.getByRole('heading', { name: 'Finns kvar' })).toBeVisible()
  await isForEveryone(page, 'before an erasure')
  await page.getByRole('button', { name: 'Ta bort personuppgifterna' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort personuppgifterna' }).click()
  await expect(page.getByText('Personuppgifterna är borttagna.')).toBeFocused()
  await expect(page.getByRole('heading', { level: 1, name: 'Borttagen person' })).toBeVisible()
  await expect(page.getByText(anna.email)).toBeHidden()
})
