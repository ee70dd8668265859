import { describe, expect, test } from 'vitest'
import { readMailAddress } from './read-mail-address.ts'

describe('an address is read however it was copied', () => {
  test.each([
    ['anna.ek@sala.se', 'anna.ek@sala.se', ''],
    [' Anna.Ek@Sala.se ', 'Anna.Ek@Sala.se', ''],
    ['a@b.se;', 'a@b.se', ''],
    ['a@b.se,', 'a@b.se', ''],
    ['a@b.se.', 'a@b.se', ''],
    ['<a@b.se>', 'a@b.se', ''],
    ['mailto:a@b.se', 'a@b.se', ''],
    ['a@b.se\u200b', 'a@b.se', ''],
    ['o’brien@sala.se', "o'brien@sala.se", ''],
    ['Anna Ek <anna.ek@sala.se>', 'anna.ek@sala.se', 'Anna Ek'],
    ['anna.ek@sala.se (Anna Ek)', 'anna.ek@sala.se', 'Anna Ek'],
    ['Anna Ek <anna.ek@sala.se>;', 'anna.ek@sala.se', 'Anna Ek'],
    ['"Ek, Anna" <anna.ek@sala.se>', 'anna.ek@sala.se', 'Anna Ek'],
    ['Ek, Anna <mailto:anna.ek@sala.se>', 'anna.ek@sala.se', 'Anna Ek'],
    ['Åsa Öberg <asa.oberg@sala.se>', 'asa.oberg@sala.se', 'Åsa Öberg'],
    ['Anna Ek (Sala) <anna.ek@sala.se>', 'anna.ek@sala.se', 'Anna Ek (Sala)'],
    ['Anna Ek (anna.ek@sala.se)', 'anna.ek@sala.se', 'Anna Ek'],
    ['Anna Ek [anna.ek@sala.se]', 'anna.ek@sala.se', 'Anna Ek'],
    ['a@b.se <mailto:a@b.se>', 'a@b.se', ''],
    ['"a@b.se" <a@b.se>', 'a@b.se', ''],
    ['(a@b.se)', 'a@b.se', ''],
    ['"a@b.se"', 'a@b.se', ''],
    ['”a@b.se”', 'a@b.se', ''],
    ['‘a@b.se’', 'a@b.se', ''],
    ['anna\u00ad@sala.se', 'anna@sala.se', ''],
    ['anna@köping.se', 'anna@xn--kping-jua.se', ''],
    ['anna+brå@sala.se'.replace('å', 'a'), 'anna+bra@sala.se', ''],
  ])('%j', (written, address, name) => expect(readMailAddress(written)).toEqual({ address, name }))
})

describe('what is wrong with an address is said', () => {
  test.each([
    ['', 'mail-address-not-valid'],
    ['anna.ek', 'mail-address-not-valid'],
    ['anna.ek@sala', 'mail-address-not-valid'],
    ['anna ek@sala.se', 'mail-address-not-valid'],
    ['.anna@sala.se', 'mail-address-not-valid'],
    ['anna..ek@sala.se', 'mail-address-not-valid'],
    ['anna.@sala.se', 'mail-address-not-valid'],
    ['@sala.se', 'mail-address-not-valid'],
    [`${'a'.repeat(65)}@sala.se`, 'mail-address-not-valid'],
    ['åsa@sala.se', 'mail-address-letters'],
    ['Åsa Ek <åsa.ek@sala.se>', 'mail-address-letters'],
    ['anna.ek@sala.se (Anna Ek', 'mail-address-not-valid'],
    ['a@b.se; c@d.se', 'several-mail-addresses'],
    ['a@b.se c@d.se', 'several-mail-addresses'],
    ['anna@@b.se', 'mail-address-not-valid'],
  ])('%j: %s', (written, fault) => expect(readMailAddress(written).fault).toBe(fault))
})
