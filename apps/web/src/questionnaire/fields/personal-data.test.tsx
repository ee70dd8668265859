import type { PreviousAnswers } from '@kartlaggning/schema/answers/earlier-answers'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { withReasons } from '@kartlaggning/schema/questionnaire/reason'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { learn, speak } from '../../language.ts'
import { aForm, beReady, type OneForm, writeIn } from '../../../test/a-form.tsx'

let form: OneForm
beforeEach(async () => {
  await beReady()
  vi.useFakeTimers()
  form = aForm()
})
afterEach(() => void vi.useRealTimers())

const comment: Question = {
  id: 's.comment',
  text: { sv: 'Kommentar', en: 'Comment' },
  askedOf: ['municipality'],
  audience: 'county-board',
  required: true,
  kind: 'text',
  max: 500,
  multiline: true,
}
const given = () => form.draw(...withReasons([comment]))
const field = () => screen.getByLabelText<HTMLTextAreaElement>(/^(Kommentar|Comment)/)
const write = (text: string) => writeIn(field(), text)
const pause = () => act(() => vi.advanceTimersByTimeAsync(1000))
const reason = () => screen.queryByLabelText(/^(Därför behövs uppgiften|Why the information is needed)/)
const answerTo = (question: string) => form.answer(question)
const descriptionOf = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)

describe('what may point out someone', () => {
  test('is named when one pauses, by the field and aloud, and a reason is asked for beneath', async () => {
    given()
    write('Ring 021-12 34 56 eller skriv till anna@sala.se')
    expect(reason()).toBeNull()
    await pause()
    const said = screen.getAllByRole('status').map((it) => it.textContent)
    expect(said.join()).toContain('Telefonnummer: 021-12 34 56')
    expect(said.join()).toContain('E-postadress: anna@sala.se')
    expect(descriptionOf(field()).join()).toContain('Kan det här kopplas till en person?')
    expect(field().getAttribute('aria-invalid')).toBeNull()
    expect(reason()).not.toBeNull()
  })

  test('is saved like any text, and so is the reason', async () => {
    given()
    write('Ring 021-12 34 56')
    await pause()
    writeIn(reason() as HTMLElement, 'Växeln')
    expect(answerTo('s.comment')).toBe('Ring 021-12 34 56')
    expect(answerTo('s.commentReason')).toBe('Växeln')
  })

  test('needs its reason only while it is there; the reason is kept', async () => {
    given()
    write('Ring 021-12 34 56')
    await pause()
    writeIn(reason() as HTMLElement, 'Växeln')
    write('Ring växeln')
    await pause()
    expect(reason()).toBeNull()
    expect(answerTo('s.commentReason')).toBe('Växeln')
    write('Ring 021-12 34 56')
    await pause()
    expect(reason()).toHaveProperty('value', 'Växeln')
  })

  test('is asked about at once in an answer that was there before', () => {
    form.saving.change({ entry: null, question: 's.comment' }, 'Storgatan 12')
    given()
    expect(screen.getByText('Gatuadress: Storgatan 12')).toBeTruthy()
    expect(reason()).not.toBeNull()
  })

  test('without a reason is told of when the section is said to be done', async () => {
    given()
    write('Bilen ABC123')
    await pause()
    vi.useRealTimers()
    fireEvent.click(screen.getByText('Klart'))
    const said = await screen.findByText('Skriv varför uppgiften behövs, eller ta bort den ur texten')
    expect(reason()?.getAttribute('aria-describedby')).toContain(said.id)
    expect(reason()?.getAttribute('aria-invalid')).toBe('true')
  })

  test('may have the reason of the last round, when one says so', async () => {
    form.previous = { roundName: '2025', document: { s: { commentReason: 'Växeln' } } } as unknown as PreviousAnswers
    given()
    write('Ring 021-12 34 56')
    await pause()
    expect(reason()).toHaveProperty('value', '')
    fireEvent.click(screen.getByText('Använd samma'))
    expect(answerTo('s.commentReason')).toBe('Växeln')
  })

  test('is asked about in English too', async () => {
    vi.useRealTimers()
    await speak('en')
    await learn('questionnaire')
    vi.useFakeTimers()
    given()
    write('Ring 021-12 34 56')
    await pause()
    expect(screen.getByText('Telephone number: 021-12 34 56')).toBeTruthy()
    expect(reason()).not.toBeNull()
  })
})

describe('P7 a personal number', () => {
  test('is an error that says which one, not whole, and what one wrote stays', async () => {
    given()
    write('Ring Pelle 19121212-1212')
    await pause()
    expect(field().value).toBe('Ring Pelle 19121212-1212')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(descriptionOf(field()).join()).toContain('Ta bort personnumret 19121212-••••')
    expect(screen.getAllByRole('status').map((it) => it.textContent)).toContain(
      'Ta bort personnumret 19121212-••••. Svaret sparas när det är borta',
    )
    expect(reason()).toBeNull()
    expect(form.saving.hasUnsaved()).toBe(false)
  })

  test('that remains when another was removed is the one that is named', async () => {
    given()
    write('19121212-1212 och 121272-1219')
    write('121272-1219')
    await pause()
    expect(descriptionOf(field()).join()).toContain('121272-••••')
  })

  test('is no error any longer when it is gone', async () => {
    given()
    write('Ring Pelle 19121212-1212')
    write('Ring Pelle')
    await pause()
    expect(field().getAttribute('aria-invalid')).toBeNull()
    expect(answerTo('s.comment')).toBe('Ring Pelle')
    expect(form.saving.hasUnsaved()).toBe(true)
  })

  test('has no place in a reason either', async () => {
    given()
    write('Ring 021-12 34 56')
    await pause()
    writeIn(reason() as HTMLElement, 'Pelle, 19121212-1212')
    await pause()
    expect(reason()?.getAttribute('aria-invalid')).toBe('true')
    expect(form.saving.withholds({ entry: null, question: 's.commentReason' })).toBe(true)
  })
})
