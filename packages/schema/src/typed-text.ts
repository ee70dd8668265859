import { z } from 'zod'

/** What no reader sees and no font draws, but a log, a letter's header or a file may stumble over. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g

/** Text as it is kept: whole characters, line breaks of one kind, and nothing that cannot be seen. */
export const cleaned = (text: string) => text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed()

/** The same on one line, as names and titles are. */
const cleanedLine = (text: string) => cleaned(text).replace(/\s+/g, ' ')

/** One line that a person writes, such as a name, of at most `max` characters. */
export const line = (max: number) => z.string().overwrite(cleanedLine).trim().max(max, 'text-too-long')

/** A line that may not be left empty. */
export const someLine = (max: number) => line(max).min(1, 'write-something')

/** What a person writes at length, of at most `max` characters. */
export const prose = (max: number) => z.string().overwrite(cleaned).trim().max(max, 'text-too-long')

/** Prose that may not be left empty. */
export const someProse = (max: number) => prose(max).min(1, 'write-something')

/** An address of mail; 254 characters is the longest that can be delivered to (RFC 5321). */
export const MailAddress = z.email('mail-address-not-valid').max(254, 'mail-address-not-valid')

/** A code from one of our own lists: a section, a county, a version. Longer than any of them is none. */
export const Code = z.string().max(60)
