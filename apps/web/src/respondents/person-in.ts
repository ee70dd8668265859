import { readMailAddress, type MailAddressFault } from '@kartlaggning/schema/read-mail-address'
import type { PersonField } from './person-fields.tsx'

/** The person typed in a form, and what has to be put right before anyone is invited. */
export function personIn(form: FormData) {
  const text = (field: PersonField) => {
    const typed = form.get(field)
    return typeof typed === 'string' ? typed.trim() : ''
  }
  const email = readMailAddress(text('email'))
  const person = { name: text('name') || email.name, email: email.address, function: text('function') }
  const wrong: ('name' | MailAddressFault)[] = []
  if (person.name === '') wrong.push('name')
  if (email.fault) wrong.push(email.fault)
  return { person, wrong }
}
