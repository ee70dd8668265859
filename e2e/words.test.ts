import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    `${folder}/${file}`.replaceAll('\\', '/'),
  )

/** The county board's analysis pages: nobody else is told of gaps. */
const ANALYSIS = /\/(gaps|needs|respondents|rounds)\//
const texts = filesIn('apps/web/src').filter((file) => /\/(texts|problems)\.(sv|en)\.ts$/.test(file))
const letters = filesIn('apps/api/src').filter((file) => /-(letter|texts)\.ts$/.test(file))
const said = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*\s(?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(
    ([, quoted, template]) => quoted ?? template ?? '',
  )

test.each([...texts.filter((file) => !ANALYSIS.test(file)), ...letters])(
  'a report, a letter and a respondent’s page do not speak of gaps (%s)',
  (file) => {
    expect(said(file).filter((sentence) => /\bgap(?:s|et|en)?\b/i.test(sentence))).toEqual([])
  },
)
