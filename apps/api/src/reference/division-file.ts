import { cleanedLine } from '@kartlaggning/schema/cleaned'
import { z } from 'zod'

const Code = z.string().regex(/^\d{4}$/, 'a code of four digits')
const Day = z.iso.date('a day as 2027-01-01')
const lineOf = (most: number, what: string) =>
  z.string().overwrite(cleanedLine).trim().min(1, what).max(most, `${what} of at most ${most} characters`)
const Name = lineOf(80, 'a name')
export const SourceLine = lineOf(200, 'who says so')
/** More than one day of the country's history has seen. */
const MOST_CHANGES = 500

const Change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('renamed'), code: Code, name: Name, officialName: Name }),
  /** To another county, where it has a code of that county. */
  z.strictObject({ kind: z.literal('moved'), code: Code, newCode: Code, county: z.string() }),
  /** Into one of them, or into one that is new. */
  z.strictObject({ kind: z.literal('merged'), codes: z.array(Code).min(1), into: Code }),
  z.strictObject({ kind: z.literal('new'), code: Code, name: Name, officialName: Name, county: z.string() }),
  z.strictObject({ kind: z.literal('border'), between: z.tuple([Code, Code]) }),
  z.strictObject({ kind: z.literal('no-border'), between: z.tuple([Code, Code]) }),
])
export type DivisionChange = z.infer<typeof Change>

/** What has changed in the division into municipalities from a day on, and according to whom. */
const DivisionFile = z.strictObject({
  from: Day,
  source: SourceLine,
  changes: z.array(Change).min(1).max(MOST_CHANGES),
})
export type DivisionFile = z.infer<typeof DivisionFile>

/** What the file says, or what is wrong with how it says it, a line each. */
export function divisionIn(text: string): DivisionFile | readonly string[] {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return [`The file is not JSON that can be read: ${error instanceof Error ? error.message : String(error)}.`]
  }
  const read = DivisionFile.safeParse(json)
  if (read.success) return read.data
  return read.error.issues.map(({ path, message }) => `${path.join('.') || 'The file'}: ${message}.`)
}
