import { papers } from '@kartlaggning/schema/answers/files'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import jszip from 'jszip'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { aDocument, givenAnswerers, givenSomeoneWhoAnswers, type Answerer } from '../../test/story.ts'
import { givenAnOpenRound, submit } from '@kartlaggning/schema/test/story'
import { titleOf } from '@kartlaggning/schema/answers/answer-document'
import { givenAWorld } from '../../test/world.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
type Query = Record<string, string>

test('every question asked is in the document, under headings, with boxes and in words when to answer', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const reply = await nothingIsWritten(world, () => asked(municipality, { language: 'sv' }))
  expect(reply.statusCode).toBe(200)
  expect(reply.headers['content-type']).toBe(DOCX)
  expect(reply.headers['content-disposition']).toBe('attachment; filename="kartlaggningen-2026-sala-kommun.docx"')

  const html = await read(reply.rawPayload)
  for (const section of sectionsFor(questionnaireOf('2026'), 'municipality', 'full')) {
    expect(html).toMatch(new RegExp(`<h1>\\d+\\. ${section.title.sv}</h1>`))
    const all = [...section.questions, ...(section.entries?.questions ?? []).filter((it) => !it.carriedOnly)]
    for (const question of all.filter((it) => it.kind !== 'fixed' && !isReason(it))) {
      const { sv } = question.textInFirstRound ?? question.text
      const text = sv.replaceAll('{counterpart}', 'polisen').replaceAll('&', '&amp;')
      expect([question.id, html.includes(text)]).toEqual([question.id, true])
    }
  }
  const levels = [...html.matchAll(/<h(\d)>/g)].map((it) => Number(it[1]))
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  expect(html).toMatch(/<h2>\d\.\d+ Finns det en strategisk lägesbild över brottsligheten i kommunen\?<\/h2>/)
  expect(html).toContain('<p>☐ Ja, högst två år gammal</p>')
  expect(html).toMatch(/Svara om svaret på fråga \d\.\d+ är ”Ja, högst två år gammal” eller ”[^”]+”\.<\/p>/)
  expect(html).toMatch(/Svara för de rader där svaret på fråga \d\.\d+ är minst ”[^”]+”/)
  expect(html).not.toContain('Svar 2025')
})

test('it says its language, in the document’s own words for it', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  for (const [language, tag] of Object.entries({ sv: 'sv-SE', en: 'en-GB' })) {
    const archive = await jszip.loadAsync((await asked(municipality, { language })).rawPayload)
    expect(await archive.file('word/styles.xml')?.async('string')).toContain(`<w:lang w:val="${tag}"/>`)
  }
})

test('last round’s answers stand beside, each initiative by its name; or not, if one wants it blank', async () => {
  const world = await givenAWorld()
  const { municipality, coordinator, roundId } = await givenAnswerers(world, {
    year: 2025,
    name: 'Kartläggningen 2025',
  })
  const document = await aDocument(world, 'municipality')
  await submit(municipality, { ...document, problems: { ...document['problems'], emerging: 'Det vi såg i fjol' } })
  await coordinator.call(rounds.close, { params: { roundId } })
  const next = await givenAnOpenRound(coordinator, { previousRoundId: roundId })
  const again = await givenSomeoneWhoAnswers(world, coordinator, next.id, 'municipality', '1981')
  const name = titleOf(document['initiatives']?.entries?.[0] ?? {})

  const withAnswers = await read((await asked(again, {})).rawPayload)
  expect(withAnswers).toContain('<strong>Svar 2025: </strong>Det vi såg i fjol')
  expect(withAnswers).toContain(`<h2>${name}</h2>`)
  const blank = await read((await asked(again, { previous: 'no' })).rawPayload)
  expect(blank).not.toContain('Det vi såg i fjol')
  expect(blank).not.toContain(`<h2>${name}</h2>`)
})

test('as many blank copies as one wants, and no more than there is paper for', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenAnswerers(world)
  const html = await read((await asked(municipality, { copies: '3' })).rawPayload)
  expect(html.match(/<h2>Ny insats \(\d\)<\/h2>/g)).toEqual([1, 2, 3].map((it) => `<h2>Ny insats (${it})</h2>`))
  await refused(world, 'input-not-valid', async () => (await asked(municipality, { copies: '11' })).json())
  const { respondentId } = municipality
  await refused(world, 'not-found', async () => (await asked({ ...police, respondentId }, {})).json())
})

const asked = ({ client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>, querystring: Query) =>
  client.send(papers.questions, { params: { respondentId }, querystring })

/** Read by another program than the one that wrote it. */
const read = async (buffer: Buffer) => (await mammoth.convertToHtml({ buffer })).value
