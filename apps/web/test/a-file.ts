import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { readFile } from '../src/files/read-file.ts'
import { FileError } from '../src/files/sheet.ts'

export const bytesOf = (blob: Blob) => blob.arrayBuffer()
export const file = (bytes: Uint8Array | ArrayBuffer) => new Blob([new Uint8Array(bytes)])
export const utf8 = (text: string) => file(new TextEncoder().encode(text))
export const rowsIn = async (blob: Blob) => (await readFile(blob))[0]?.rows ?? []
export const cellsIn = async (blob: Blob) => (await rowsIn(blob)).map((it) => it.cells)
export const fault = (blob: Blob) =>
  readFile(blob).then(
    () => undefined,
    (error: unknown) => (error instanceof FileError ? error.fault : error),
  )

export const aTable = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }))
    .filter((rows) => rows.every((row) => row.some((it) => it.trim() !== '')))

export const workbook = (rows: string, { shared = '', book = '' } = {}) =>
  file(
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="r">${book}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    }),
  )
export const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>'

export const textCell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
export const aRow = (number: number, ...texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text, at) => textCell(`${'ABCD'[at]}${number}`, text)).join('')}</row>`

/** A workbook of several sheets, each with its attributes and its part. */
export function sheets(...parts: readonly { rows?: string; state?: string; chart?: boolean; after?: string }[]) {
  const kind = ({ chart }: { chart?: boolean }) => (chart ? 'chartsheet' : 'worksheet')
  const named = parts.map((it, at) => ({ ...it, id: `rId${at + 1}`, file: `${kind(it)}s/sheet${at + 1}.xml` }))
  return file(
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="r"><sheets>${named.map((it, at) => `<sheet name="Blad${at}" sheetId="${at + 1}" state="${it.state ?? 'visible'}" r:id="${it.id}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships>${named.map((it) => `<Relationship Id="${it.id}" Target="${it.file}"/>`).join('')}</Relationships>`,
      ),
      ...Object.fromEntries(
        named.map((it) => [
          `xl/${it.file}`,
          strToU8(
            it.chart
              ? '<chartsheet/>'
              : `<worksheet><sheetData>${it.rows ?? ''}</sheetData>${it.after ?? ''}</worksheet>`,
          ),
        ]),
      ),
    }),
  )
}
