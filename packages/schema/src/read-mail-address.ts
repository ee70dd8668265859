/** Why an address could not be read; the sentence for the person is looked up where it is shown. */
export type MailAddressFault = 'mail-address-not-valid' | 'mail-address-letters' | 'several-mail-addresses'

export interface MailAddressRead {
  /** Lower or upper case as it was written; what is wrong with it is in `fault`. */
  readonly address: string
  /** "Anna Ek" of "Anna Ek <anna.ek@sala.se>"; empty when there is none. */
  readonly name: string
  readonly fault?: MailAddressFault
}

/** An address as it comes out of a list, a letter or a program for mail: "Ek, Anna <anna.ek@sala.se>;" */
export function readMailAddress(written: string): MailAddressRead {
  const text = written
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u00b4`](?=[^<]*@)/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s;,]+$/, '')
    .trim()
  const { name = '', inside } = (NAME_AFTER.exec(text) ?? IN_ANGLES.exec(text) ?? IN_BRACKETS.exec(text))?.groups ?? {}
  const bare = (inside ?? text)
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[.:]+$/, '')
    .replace(/^(["'])(.*)["'\u2019\u201d]$|^\u201d(.*)\u201d$/, '$2$3')
  const address = withPlainDomain(bare)
  const fault = faultOf(address)
  return { address, name: plainName(name), ...(fault && { fault }) }
}

const IN_ANGLES = /^(?<name>[^<>]*)<(?<inside>[^<>]*)>\.?$/
/** "anna.ek@sala.se (Anna Ek)" */
const NAME_AFTER = /^(?<inside>[^()<>\s]*@[^()<>\s]*) ?\((?<name>[^()@]*)\)\.?$/
/** "Anna Ek (anna.ek@sala.se)" */
const IN_BRACKETS = /^(?<name>[^()[\]@]*)[([](?<inside>[^()[\]]*@[^()[\]]*)[)\]]\.?$/

/** Letters, figures and what RFC 5322 allows beside them, as in an HTML form, and a domain with a full stop in it. */
const ADDRESS =
  /^(?!\.)(?!.*\.\.)[\w.!#$%&'*+/=?^`{|}~-]{0,63}[\w!#$%&'*+/=?^`{|}~-]@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/i

function faultOf(address: string): MailAddressFault | undefined {
  if (ADDRESS.test(address) && address.length <= 254) return undefined
  if (/@.*[^@]@/.test(address)) return 'several-mail-addresses'
  return /^[^\s@]*[^\p{ASCII}\s@][^\s@]*@\S+$/u.test(address) ? 'mail-address-letters' : 'mail-address-not-valid'
}

/** "anna@köping.se" goes to anna@xn--kping-jua.se. */
function withPlainDomain(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (at < 1 || /^\p{ASCII}*$/u.test(domain) || !/^[\p{L}\d.-]+$/u.test(domain)) return address
  const parsed = URL.parse(`https://${domain}`)
  return parsed ? `${address.slice(0, at)}@${parsed.hostname}` : address
}

/** Programs for mail put the family name first: "Ek, Anna" */
const plainName = (name: string) =>
  name
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^([^,]+), ([^,]+)$/, '$2 $1')
    // Programs put the address where they know no name.
    .replace(/^\S*@\S*$/, '')
    .trim()
