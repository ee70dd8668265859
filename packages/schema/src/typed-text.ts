import { z } from 'zod'
import { cleaned, cleanedLine } from './cleaned.ts'
import { hasRoom } from './characters.ts'
import { readMailAddress } from './read-mail-address.ts'

/** One line that a person writes, such as a name, of at most `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .overwrite(cleanedLine)
    .trim()
    .refine((text) => hasRoom(text, max), 'text-too-long')
    .meta({ maxLength: max })

/** A line that may not be left empty. */
export const someLine = (max: number) =>
  line(max)
    .refine((text) => text !== '', 'write-something')
    .meta({ minLength: 1, maxLength: max })

/** What a person writes at length, of at most `max` characters. */
export const prose = (max: number) =>
  z
    .string()
    .overwrite(cleaned)
    .trim()
    .refine((text) => hasRoom(text, max), 'text-too-long')
    .meta({ maxLength: max })

/** Prose that may not be left empty. */
export const someProse = (max: number) =>
  prose(max)
    .refine((text) => text !== '', 'write-something')
    .meta({ minLength: 1, maxLength: max })

/** An address of mail, however it was copied; 254 characters is the longest that can be delivered to (RFC 5321). */
export const MailAddress = z
  .string()
  .max(400, 'mail-address-not-valid')
  .overwrite((written) => readMailAddress(written).address)
  .superRefine((address, context) => {
    const { fault } = readMailAddress(address)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  })
  .meta({ format: 'email', examples: ['anna.ek@example.org'] })

/** A code from one of our own lists: a section, a county, a version. Longer than any of them is none. */
export const Code = z.string().max(60)
