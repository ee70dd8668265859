import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** So many characters of words that are each unlike the others, without digits, which could be somebody's number. */
export const longText = (characters: number): string =>
  Array.from({ length: Math.ceil(characters / 7) }, (_, at) => `ord${inLetters(at)}`)
    .join(' ')
    .slice(0, characters)
    .trim()

const inLetters = (number: number) =>
  String(number)
    .padStart(3, '0')
    .replace(/\d/g, (digit) => 'bdfgklmnrt'.charAt(Number(digit)))

/** Those words of a text that are missing where the page is printed. */
export async function missingOnPaper(page: Page, text: string): Promise<string[]> {
  const paper = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) }).promise
  const printed = new Set<string>()
  for (let at = 1; at <= paper.numPages; at += 1) {
    const { items } = await (await paper.getPage(at)).getTextContent()
    const words = items.flatMap((it) => ('str' in it ? [it.hasEOL ? `${it.str} ` : it.str] : [])).join('')
    for (const word of words.split(/\s+/)) printed.add(word)
  }
  return text.split(' ').filter((it) => !printed.has(it))
}
