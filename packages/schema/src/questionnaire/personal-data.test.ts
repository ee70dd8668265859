import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasPersonalNumber, maskedNumberIn, numberIsUnderWay, personalDataIn, warningsIn } from './personal-data.ts'

const kindsIn = (text: string) => personalDataIn(text).map((it) => it.kind)
const warned = (text: string) => warningsIn(text).map((it) => `${it.kind}: ${it.text}`)

describe('a personal number is found', () => {
  test.each([
    ['with hyphen', '121212-1212'],
    ['in wide digits', '１２１２１２-１２１２'],
    ['with a wide hyphen', '121212－1212'],
    ['with a small hyphen', '121212﹣1212'],
    ['with a hyphen of a list', '121212⁃1212'],
    ['with three hyphens', '121212---1212'],
    ['with a full stop and a hyphen', '121212.-1212'],
    ['with three spaces', '121212   1212'],
    ['with a tab', '121212\t1212'],
    ['with a dot in the middle', '121212·1212'],
    ['with a star', '121212*1212'],
    ['with a line', '121212|1212'],
    ['with the date parted by slashes, no century and a space', '85/07/09 9805'],
    ['with the date parted by hyphens, no century and a space', '85-07-09 9805'],
    ['with the date parted by full stops, no century and a space', 'Pelle, 85.07.09 9805, bor här'],
    ['with spaces all through and no century', '85 07 09 9805'],
    ['with spaces all through, also in the year', '19 85 07 09 9805'],
    ['with a space after the year', '85 0709 9805'],
    ['with century', '19121212-1212'],
    ['of one born in this century', '20000229-0005'],
    ['of one over a hundred', '121212+1212'],
    ['without anything between', '1212121212'],
    ['without anything between, with century', '191212121212'],
    ['with a space', '19121212 1212'],
    ['with spaces around the hyphen', '121212 - 1212'],
    ['with a dash for a hyphen', '121212–1212'],
    ['with the date parted', '1912-12-12-1212'],
    ['with the date parted and no century', '12 12 12-1212'],
    ['with hyphens all through', '12-12-12-1212'],
    ['with two hyphens', '121212--1212'],
    ['with a hyphen that nobody sees', '121212\u00ad1212'],
    ['with what a web page has around its hyphen', '19121212\u200b-\u20601212'],
    ['as a coordination number', '121272-1219'],
    ['as a coordination number with century', '191212721219'],
    ['right after a word', 'pnr121212-1212'],
    ['right before one', '121212-1212s'],
    ['between other numbers', 'År 2026 19121212-1212 och 5 till'],
    ['on a line of its own', 'Kontakt:\n121212-1212\nTack'],
    ['with a drawn-out hyphen', '19121212—1212'],
    ['with a hyphen that does not break', '19121212\u20111212'],
    ['with a minus sign', '19121212\u22121212'],
    ['with spaces that do not break', '19121212\u00a0-\u00a01212'],
    ['with the date parted by full stops', '1912.12.12-1212'],
    ['with the date parted and a plus sign', '1912-12-12+1212'],
    ['with the date parted by slashes', '1912/12/12-1212'],
    ['with the date parted and a space', '1912-12-12 9991'],
    ['with the date parted by full stops and a space', 'Pelle, 1912.12.12 9991, bor här'],
    ['with spaces all through', '1912 12 12 9991'],
    ['with a full stop before its last four', '19121212.1212'],
    ['with a slash before its last four', '121212/1212'],
    ['with a low line before its last four', '19121212_1212'],
    ['as a coordination number with a plus sign', '121272+1219'],
    ['as a coordination number with a space', '19121272 1219'],
    ['before the full stop of a sentence', 'Han är 121212-1212.'],
    ['after a word and a hyphen', 'person-121212-1212'],
    ['after its abbreviation in capitals', 'PNR-121212-1212'],
    ['of one born long before the year that it ends in', '19480801-2027'],
    ['before an amount', '121212-1212 fick 500 kr'],
    ['in an e-mail address', 'pelle.121212-1212@sala.se'],
    ['in a web address', 'https://www.sala.se/arende?person=191212121212'],
  ])('%s', (_, text) => {
    expect(kindsIn(text)).toEqual(['personal-number'])
    expect(hasPersonalNumber(text)).toBe(true)
  })
})

test('two are found, with a slash between', () => {
  expect(kindsIn('121212-1212/19121212-1212')).toEqual(['personal-number', 'personal-number'])
})

describe('no personal number is found in', () => {
  test.each([
    ['a wrong check digit', '121212-1213'],
    ['a month that there is not', '121312-1211'],
    ['a day that there is not', '120230-1211'],
    ['29 February of a common year', '19010229-0004'],
    ['the number of an organisation', '556036-0793'],
    ['the number of a municipality', '212000-2098'],
    ['the number of an organisation, with its century', '16556036-0793'],
    ['a longer number', '1121212121218'],
    ['the beginning of a longer number', '12121212121'],
    ['the end of a longer number', '99121212-1212'],
    ['a reference of a payment', 'OCR 8121212121234567'],
    ['an account', 'SE45 5000 0000 0583 9825 7466'],
    ['years', '2025-2026'],
    ['a period', '2025-01-01–2025-12-31'],
    ['a period whose year ends as a number of somebody would', '2024-08-01–2025-12-31'],
    ['a period with spaces', '2024-08-01 – 2025-12-31'],
    ['a period with hyphens', '2024-08-01 - 2025-12-31'],
    ['a period with full stops', '2024.08.01–2025.12.31'],
    ['a period of dates parted by spaces', '2024 08 01 – 2025 12 31'],
    ['a period to a month', '2024-08-01–2025-12'],
    ['a period of dates without century', '24-08-01 – 25-12-31'],
    ['a period of a date without century to a year', '24-08-01–2025'],
    ['a period to a year', '2024-08-01–2025'],
    ['a period of many years', '2018-01-15–2024'],
    ['a period from a date without hyphens to a year', '20240801–2025'],
    ['a period from a date without hyphens to one with', '20240801–2025-12-31'],
    ['a budget without thousands parted', 'Budget: 1212121212 kr'],
    ['a budget in front of its figures', 'SEK 1212121212'],
    ['a number in a register', 'Dnr 20240801-2025'],
    ['a number in a register, with letters', 'dnr KS 19121212-1212'],
    ['a number in a register that begins with letters', 'KS-20121212-1212'],
    ['a number in a register with a part more', '121212-1212/3'],
    ['a number of an errand', 'Ärendenummer: 121212-1212'],
    ['a number of a contract', 'Avtalsnummer 121212-1212'],
    ['a number of a project', 'projekt-nr 121212-1212'],
    ['a number to pay to', 'Bg 121212-1212'],
    ['a number in a journal', 'Diarie nr: 121212-1212'],
    ['a day and a time without its colon', '1912-12-12 1212'],
    ['a day and what was counted on it', '1912-12-12 9991 besök'],
    ['a day parted by spaces and what was counted on it', '1912 12 12 9991 besök'],
    ['a day without century and a time', '24/08/01 1530, 12-12-12 1212'],
    ['a day without century and a year', '24-08-01 2023'],
    ['a day without century and what was counted on it', '85/07/09 9805 besök'],
    ['a telephone number in Stockholm in pairs', '08 10 12 3457'],
    ['a number in a register, with a date without century', 'Dnr 85/07/09 9805'],
    ['a period with a wide hyphen', '2024-08-01－2025-12-31'],
    ['a number in a register, with a slash', 'Dnr 121212/1212'],
    ['a period with a full stop for its dash', '20240801.2025'],
    ['a period without hyphens', '20250101-20251231'],
    ['a month', '2026-03'],
    ['a date and a time', '2026-01-15 10:30'],
    ['amounts', 'mellan 150 000 och 1 200 000 kr'],
    ['a postal code', '733 38 Sala'],
    ['a telephone number', '070-123 45 67'],
    ['a telephone number without spaces', '070-1234567'],
    ['a telephone number abroad', '+46701234567'],
    ['the number of an errand', 'KL26-1981-K1-3F9A'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(hasPersonalNumber(text)).toBe(false))
})

describe('any valid personal number', () => {
  const checkDigitOf = (nine: string) => {
    const sum = Array.from(nine, Number).reduce((total, digit, at) => {
      const weighed = digit * (at % 2 === 0 ? 2 : 1)
      return total + Math.floor(weighed / 10) + (weighed % 10)
    }, 0)
    return String((10 - (sum % 10)) % 10)
  }
  const two = (number: number) => String(number).padStart(2, '0')
  const anyNumber = fc
    .record({
      born: fc.date({ min: new Date('1880-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }),
      serial: fc.integer({ min: 0, max: 999 }),
      more: fc.constantFrom(0, 60),
    })
    .map(({ born, serial, more }) => {
      const year = born.getUTCFullYear()
      const date = two(year % 100) + two(born.getUTCMonth() + 1) + two(born.getUTCDate() + more)
      const nine = date + String(serial).padStart(3, '0')
      return { century: String(Math.floor(year / 100)), ten: nine + checkDigitOf(nine) }
    })
  const anyParting = fc.constantFrom('', '-', '+', ' ', ' - ', '–', '- ', '.', '/', '_')
  const anySpelling = fc.record({ number: anyNumber, withCentury: fc.boolean(), parting: anyParting })
  const anyWords = fc.constantFrom('', 'Ring ', 'år 2026 ', '(', 'pnr:', ' kl. 10.30 ', 'född\n', 'nr 3, ')
  /** "20240801-2025": the few that are taken for a period, and not for somebody of five years at most. */
  const mayBePeriod = ({ century, ten }: { century: string; ten: string }, withCentury: boolean) => {
    const years = Number(ten.slice(6)) - Number(century + ten.slice(0, 2))
    return withCentury && years >= 0 && years <= 5
  }
  const spelled = (century: string, ten: string, parting: string) => century + ten.slice(0, 6) + parting + ten.slice(6)

  test('is found in any of its spellings, whatever stands around it', () => {
    fc.assert(
      fc.property(anySpelling, anyWords, anyWords, ({ number, withCentury, parting }, before, after) => {
        fc.pre(!mayBePeriod(number, withCentury))
        const century = withCentury ? number.century : ''
        const text = `${before}${spelled(century, number.ten, parting)} ${after}`
        expect(hasPersonalNumber(text), text).toBe(true)
        const masked = maskedNumberIn(text) ?? ''
        expect(masked).toBe(`${century}${number.ten.slice(0, 6)}-••••`)
      }),
    )
  })

  test('is never found with one of its ten digits changed', () => {
    fc.assert(
      fc.property(
        anySpelling,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        ({ number, withCentury, parting }, at, more) => {
          const changed = (Number(number.ten[at]) + more) % 10
          const ten = number.ten.slice(0, at) + changed + number.ten.slice(at + 1)
          const text = spelled(withCentury ? number.century : '', ten, parting)
          expect(hasPersonalNumber(text), text).toBe(false)
        },
      ),
    )
  })

  test('is never found inside a longer number', () => {
    fc.assert(
      fc.property(anyNumber, fc.stringMatching(/^\d{1,8}$/), fc.boolean(), ({ century, ten }, more, isBefore) => {
        expect(hasPersonalNumber(isBefore ? more + century + ten : century + ten + more)).toBe(false)
      }),
    )
  })

  test('is under way before its last digit, however it is parted', () => {
    fc.assert(
      fc.property(anySpelling, fc.integer({ min: 0, max: 3 }), ({ number, withCentury, parting }, left) => {
        const whole = spelled(withCentury ? number.century : '', number.ten, parting)
        const begun = whole.slice(0, whole.length - 4 + left)
        expect(numberIsUnderWay(`född ${begun}`), begun).toBe(true)
      }),
    )
  })
})

describe('ten digits that may be a number to call as well as one of a person', () => {
  test.each([
    ['0701150120', '070-115 01 20'],
    ['0910123454', '0910-12 34 54'],
    ['0411123458', '0411-123458'],
  ])('%s are held back, and only asked about when they are parted as a telephone number: %s', (unbroken, parted) => {
    expect(kindsIn(unbroken)).toEqual(['personal-number'])
    expect(kindsIn(parted)).toEqual(['phone'])
  })
})

test('a personal number is shown without its last four digits', () => {
  expect(maskedNumberIn('Pelle, 19121212-1212')).toBe('19121212-••••')
  expect(maskedNumberIn('Pelle, 1212121212')).toBe('121212-••••')
  expect(maskedNumberIn('Pelle')).toBeUndefined()
})

describe('what may be there for a reason is found', () => {
  test.each([
    ['070-123 45 67', 'phone: 070-123 45 67'],
    ['0701234567', 'phone: 0701234567'],
    ['Ring 070-1234567.', 'phone: 070-1234567'],
    ['08-123 456 78', 'phone: 08-123 456 78'],
    ['021-12 34 56', 'phone: 021-12 34 56'],
    ['0224-123 45', 'phone: 0224-123 45'],
    ['(021) 12 34 56', 'phone: (021) 12 34 56'],
    ['+46 70 123 45 67', 'phone: +46 70 123 45 67'],
    ['+46 (0)70-123 45 67', 'phone: +46 (0)70-123 45 67'],
    ['0046701234567', 'phone: 0046701234567'],
    ['anna.ek@sala.se', 'email: anna.ek@sala.se'],
    ['(trygghet+1@kommun.köping.se)', 'email: trygghet+1@kommun.köping.se'],
    ['0701234567@sala.se', 'email: 0701234567@sala.se'],
    ['ABC123', 'registration-number: ABC123'],
    ['bilen abc 123, abc123', 'registration-number: abc123'],
    ['ABC 12D', 'registration-number: ABC 12D'],
    ['Storgatan 12', 'street-address: Storgatan 12'],
    ['vid skolvägen 3B i Sala', 'street-address: skolvägen 3B'],
    ['Smedjegränd 4', 'street-address: Smedjegränd 4'],
    ['Stora torget 1.', 'street-address: Stora torget 1'],
    ['Björkallén 5', 'street-address: Björkallén 5'],
    ['Skogsstigen 7 a', 'street-address: Skogsstigen 7 a'],
    ['Kyrkbacken 128', 'street-address: Kyrkbacken 128'],
    ['Gustav Adolfs väg 5', 'street-address: Adolfs väg 5'],
  ])('%s', (text, finding) => expect(warned(text)).toEqual([finding]))
})

describe('nothing is asked about', () => {
  test.each([
    '112, 114 14 och 1177',
    'kl. 08-17, 2026-0123',
    '01-02-2026',
    '0-18 år, 07-16 år',
    '100 000-200 000 kr',
    '733 38 Sala',
    'dnr KL 2026/0123456',
    '@trygghet',
    'EST 123, SEK 500, SFS 2016',
    'ABC 000, ABC000',
    'ÅBC 123, QVI 123, IOQ 12O',
    'XABC123, ABC1234',
    'RUM 100 000',
    'gatan 12, på vägen 3 och vid torget 1',
    'på Storgatan 3 kvällar i veckan',
    'längs Skolvägen 2 km',
    'Storgatan 2025',
    'Riksvägen 56, väg 56, Längs väg 56',
    'Norra stadsdelen 3',
  ])('%s', (text) => expect(warned(text)).toEqual([]))
})

test('findings come in the order they stand, each with its place', () => {
  const text = 'Mejla a@b.se, ring 070-123 45 67 eller gå till Storgatan 1 (19121212-1212)'
  const found = personalDataIn(text)
  expect(found.map((it) => it.kind)).toEqual(['email', 'phone', 'street-address', 'personal-number'])
  for (const it of found) expect(text.slice(it.at, it.at + it.text.length)).toBe(it.text)
})

test('a text a hundred times as long as any is read to its end, whatever it is made of', () => {
  const worst = ['a', '0', '0 12 34 56 ', '12-', 'a.', 'Ab ', 'A ', '1912', '12 12 12 ', 'ab@', 'Storgatan 1 ']
  for (const part of worst) {
    const text = `${part.repeat(200_000 / part.length)} 811228-9874`
    expect(personalDataIn(text).at(-1), part).toMatchObject({ kind: 'personal-number' })
  }
})
