export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly function: string
}

const person = (number: number, name: string, organisation: string, role: string): Person => ({
  id: `01970000-0000-7000-8000-00000000c0${String(number).padStart(2, '0')}`,
  name,
  email: `${name.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll(' ', '.')}@${organisation}.example`,
  function: role,
})

const coordinates = 'Brottsförebyggande samordnare'
const secures = 'Säkerhetssamordnare'
const kommunpolis = 'Kommunpolis'
const chief = 'Lokalpolisområdeschef'

/** Whose sign-in links the demo shows. */
export const karinBerg = person(1, 'Karin Berg', 'lansstyrelsen', 'Samordnare, LänsBrå')
export const annaEk = person(2, 'Anna Ek', 'sala', coordinates)
export const erikStrand = person(3, 'Erik Strand', 'polisen', kommunpolis)

const majaLund = person(4, 'Maja Lund', 'sala', 'Folkhälsostrateg')
export const nilsHolm = person(5, 'Nils Holm', 'lansstyrelsen', 'Analytiker')
const toreLind = person(6, 'Tore Lind', 'norberg', coordinates)
export const petraMyr = person(18, 'Petra Myr', 'polisen', kommunpolis)

/** Who answers for a municipality, its police and its police area. Every person is fictional. */
export interface Answering {
  readonly municipality: readonly Person[]
  readonly police: readonly Person[]
}

const elinStromberg = person(7, 'Elin Strömberg', 'arboga', secures)
const mikaelBrandt = person(16, 'Mikael Brandt', 'polisen', kommunpolis)
const sofiaRehn = person(17, 'Sofia Rehn', 'polisen', kommunpolis)

export const answering: Readonly<Record<string, Answering>> = {
  1980: {
    municipality: [
      person(8, 'Samira Haddad', 'vasteras', coordinates),
      person(9, 'Johan Nyström', 'vasteras', 'Strateg'),
    ],
    police: [person(15, 'Daniel Öberg', 'polisen', kommunpolis)],
  },
  1981: { municipality: [annaEk, majaLund], police: [erikStrand] },
  1982: { municipality: [person(10, 'Jonas Häll', 'fagersta', secures)], police: [erikStrand] },
  1983: { municipality: [person(11, 'Peter Sandell', 'koping', coordinates)], police: [mikaelBrandt] },
  1984: { municipality: [elinStromberg], police: [sofiaRehn] },
  1960: { municipality: [elinStromberg], police: [sofiaRehn] },
  1961: { municipality: [person(12, 'Oskar Dahl', 'hallstahammar', 'Folkhälsostrateg')], police: [mikaelBrandt] },
  1962: { municipality: [toreLind], police: [erikStrand] },
  1907: { municipality: [person(13, 'Lena Wik', 'surahammar', secures)], police: [erikStrand] },
  1904: { municipality: [person(14, 'Birgitta Fors', 'skinnskatteberg', 'Kommunsekreterare')], police: [petraMyr] },
}

/** By the police area's name. */
export const answeringForAreas: Readonly<Record<string, Person>> = {
  Västerås: person(19, 'Lars Ahlin', 'polisen', chief),
  'Västra Mälardalen': person(20, 'Helena Gran', 'polisen', chief),
  'Norra Västmanland': person(21, 'Anders Kvist', 'polisen', chief),
}
