import { personalDataIn } from './personal-data.ts'

/** Stands where something may point out a person. */
const LEFT_OUT = '•••'

/** The text as anybody may read it: what may point out a person is left out, also where a reason was given for it. */
export function withoutPersonalData(text: string): string {
  return personalDataIn(text).reduceRight(
    (shown, found) => shown.slice(0, found.at) + LEFT_OUT + shown.slice(found.at + found.text.length),
    text,
  )
}
