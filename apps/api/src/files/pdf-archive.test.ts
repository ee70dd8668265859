import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { editionDocument } from '@kartlaggning/schema/report/edition-document'
import { anEdition, aReport } from '@kartlaggning/schema/report/made-up-report'
import { expect, test } from 'vitest'
import { archiveFaults } from '../../test/pdf-archive.ts'
import { taggedPdf } from './tagged-pdf.ts'

const inSwedish = editionDocument(anEdition, aReport(), 'sv')
const documents: readonly (readonly [string, CompiledDocument])[] = [
  ['an edition', inSwedish],
  ['an edition in English', editionDocument(anEdition, aReport(), 'en')],
  ['an edition for others', editionDocument(anEdition, aReport('lansbra'), 'sv')],
  [
    'a name that is no XML, and other scripts',
    { ...inSwedish, title: 'Trygg & säker <2026> – العربية ไทย 中文 😀', author: 'Länsstyrelsen & "polisen"' },
  ],
]

test.each(documents)(
  '%s is PDF/A-3 of level A and PDF/UA-1, as far as its file tells',
  { timeout: 120_000 },
  async (_, document) => {
    expect(archiveFaults(await taggedPdf(document))).toEqual([])
  },
)

/** Of the same length, so that everything else stays where it is. */
const spoiled: readonly (readonly [string, string, string])[] = [
  ['/MarkInfo', '/MarkInfx', 'is marked'],
  ['/Lang (sv-SE)', '/Lanx (sv-SE)', 'has a language'],
  ['/DisplayDocTitle true', '/DisplayDocTitlx true', 'shows its title'],
  ['/GTS_PDFA1', '/GTS_PDFX1', 'has one output intent'],
  ['<pdfaid:part>3', '<pdfaid:part>2', 'PDF/A-3 of level A'],
  ['<pdfuaid:part>1', '<pdfuaid:part>2', 'PDF/UA-1'],
  ['xmp:ModifyDate>2026', 'xmp:ModifyDate>2025', 'date of change'],
  ['/FontFile2', '/FontFilx2', 'lies in the file'],
  ['/ToUnicode', '/ToUnicodx', 'read back as letters'],
  ['573.242188', '673.242188', 'as wide as it says'],
  ['/S /GoTo', '/S /Name', 'an action only leads on'],
  ['/Contents (', '/Contentx (', 'does not say where it leads'],
  ['/S /Figure', '/S /Figurx', 'is no type'],
  ['/Alt', '/Alx', 'a figure says nothing'],
  ['/Scope /Row', '/Scopx /Row', 'a head of nothing'],
  ['/AFRelationship', '/AFRelationshix', 'says what it is to the document'],
  ['/Subtype /text#2Fcsv', '/Subtypx /text#2Fcsv', 'has its kind'],
  ['/ModDate', '/ModDatx', 'has its date'],
  ['/Tabs /S', '/Tabs /R', 'in the order of its tags'],
  ['/H3', '/H5', 'headings skip a level'],
]

test('what a file lacks is found', { timeout: 120_000 }, async () => {
  const file = Buffer.from(await taggedPdf(inSwedish)).toString('latin1')
  for (const [whole, broken, fault] of spoiled) {
    expect(file.includes(whole), whole).toBe(true)
    const faults = archiveFaults(Buffer.from(file.replaceAll(whole, broken), 'latin1'))
    expect(faults.join('\n'), whole).toContain(fault)
  }
})
