import { randomInt } from 'node:crypto'
import { hashOf } from '../secret.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
const LENGTH = 16
const COUNT = 10

/** Codes for when the rest is lost, as they are kept on paper, and as the database knows them. Eighty random bits each. */
export function newRecoveryCodes() {
  const plain = Array.from({ length: COUNT }, () =>
    Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  )
  return {
    shown: plain.map((code) => code.replace(/(.{4})(?!$)/g, '$1-')),
    hashes: plain.map((code) => hashOf(code)),
  }
}
