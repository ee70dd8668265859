import { answers } from '@kartlaggning/schema/answers/answers'
import { papers } from '@kartlaggning/schema/answers/files'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { archiveFaults } from '../../test/pdf-archive.ts'
import { structureFaults } from '../../test/pdf-structure.ts'
import { aDocument, givenAnswerers } from '../../test/story.ts'
import { submit, write } from '@kartlaggning/schema/test/story'
import { givenAWorld } from '../../test/world.ts'

test('what was submitted is a tagged PDF in the language chosen, under its reference', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  await world.owner.query(`update assignment set function = 'Brottsförebyggande samordnare' where person_id = $1`, [
    municipality.personId,
  ])
  const document = await aDocument(world, 'municipality')
  const { reference } = await submit(municipality, changed(document))
  const params = { respondentId: municipality.respondentId }
  const reply = await nothingIsWritten(world, () =>
    municipality.client.send(papers.answers, { params, querystring: { language: 'sv' } }),
  )
  expect(reply.statusCode).toBe(200)
  expect(reply.headers['content-type']).toBe('application/pdf')
  expect(reply.headers['content-disposition']).toBe(`attachment; filename="${reference}.pdf"`)

  expect([...(await structureFaults(reply.rawPayload)), ...archiveFaults(reply.rawPayload)]).toEqual([])
  const pdf = await opened(reply.rawPayload)
  expect(await pdf.getMarkInfo()).toContainEqual(['Marked', true])
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({ Language: 'sv-SE', Title: 'Svar från Sala kommun – Kartläggningen 2026' })
  const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[]
  expect(outline[0]?.title).toBe('Svar från Sala kommun')
  expect(outline[0]?.items.map((it) => it.title)).toContain('Kunskapsbaserat arbete')

  const { text, roles } = await readThrough(pdf)
  expect(text).toContain('Brottsförebyggande samordnare')
  expect(text).toContain(reference)
  expect(text).toContain('Å, ä och ö – ”citat”, 5 ≥ 3, Łódź')
  expect(text).toContain(`Hur stort bedömer ni att problemet är i kommunen i dag?`)
  expect(text).toContain(`1 (${pdf.numPages})`)
  expect([...roles]).toEqual(
    expect.arrayContaining(['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD']),
  )
})

test('the same answers are the same bytes, whoever asks; another language is another file', async () => {
  const world = await givenAWorld()
  const { municipality, colleague, coordinator } = await givenAnswerers(world)
  await submit(municipality, await aDocument(world, 'municipality'))
  const params = { respondentId: municipality.respondentId }
  const bytesFor = async (client: typeof coordinator, language = 'sv') =>
    (await client.send(papers.answers, { params, querystring: { language } })).rawPayload
  const first = await bytesFor(municipality.client)
  expect((await bytesFor(colleague.client)).equals(first)).toBe(true)
  expect((await bytesFor(coordinator)).equals(first)).toBe(true)
  const english = await opened(await bytesFor(municipality.client, 'en'))
  expect((await english.getMetadata()).info).toMatchObject({ Language: 'en-GB', Title: /^Answers from/ })
})

test('P5: what is not submitted is on nobody’s paper', async () => {
  const world = await givenAWorld()
  const { municipality, coordinator, police } = await givenAnswerers(world)
  await write(municipality, await aDocument(world, 'municipality'))
  const params = { respondentId: municipality.respondentId }
  for (const client of [municipality.client, coordinator, police.client]) {
    await refused(world, 'not-found', async () => (await client.send(papers.answers, { params })).json())
  }
  await municipality.client.call(answers.submit, { params })
  await refused(world, 'not-found', async () => (await police.client.send(papers.answers, { params })).json())
})

const changed = (document: Awaited<ReturnType<typeof aDocument>>) => ({
  ...document,
  problems: { ...document['problems'], emerging: 'Å, ä och ö – ”citat”, 5 ≥ 3, Łódź' },
})

/** Read by another program than the one that wrote it. */
const opened = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise

async function readThrough(pdf: PDFDocumentProxy) {
  let text = ''
  const roles = new Set<string>()
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    text += items.map((it) => ('str' in it ? `${it.str}${it.hasEOL ? ' ' : ''}` : '')).join('')
    collect(await page.getStructTree(), roles)
  }
  return { text, roles }
}

interface Tagged {
  readonly role?: string
  readonly children?: readonly object[]
}

function collect(node: Tagged | null, roles: Set<string>) {
  if (node?.role) roles.add(node.role)
  for (const child of node?.children ?? []) collect(child, roles)
}
