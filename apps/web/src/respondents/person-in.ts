import type { PersonField } from './person-fields.tsx'

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** The person typed in a form, and which fields have to be put right before anyone is invited. */
export function personIn(form: FormData) {
  const text = (field: PersonField) => {
    const typed = form.get(field)
    return typeof typed === 'string' ? typed.trim() : ''
  }
  const person = { name: text('name'), email: text('email'), function: text('function') }
  const wrong: ('name' | 'email')[] = []
  if (person.name === '') wrong.push('name')
  if (!ADDRESS.test(person.email)) wrong.push('email')
  return { person, wrong }
}
