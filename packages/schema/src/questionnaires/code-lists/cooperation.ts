import type { Option } from '../../questionnaire/question.ts'
import { onlyUnknown, unknown } from './answers.ts'

export const frequency = [
  { code: 'weekly', text: { sv: 'Varje vecka', en: 'Every week' } },
  { code: 'monthly', text: { sv: 'Varje månad', en: 'Every month' } },
  { code: 'quarterly', text: { sv: 'Varje kvartal', en: 'Every quarter' } },
  { code: 'yearly', text: { sv: 'Någon gång per år', en: 'Once or a few times a year' } },
  { code: 'event', text: { sv: 'Vid behov', en: 'When needed' } },
  unknown,
] as const satisfies readonly Option[]

export const missingWhy = [
  { code: 'not_asked', text: { sv: 'De är inte tillfrågade', en: 'They have not been asked' } },
  { code: 'no_resources', text: { sv: 'De saknar resurser', en: 'They lack resources' } },
  { code: 'no_mandate', text: { sv: 'De ser det inte som sitt uppdrag', en: 'They do not see it as their task' } },
  { code: 'secrecy', text: { sv: 'Sekretess hindrar', en: 'Secrecy stands in the way' } },
  { code: 'no_local', text: { sv: 'De finns inte lokalt', en: 'They are not present locally' } },
  onlyUnknown,
] as const satisfies readonly Option[]

export const jointActionBasis = [
  { code: 'agreement', text: { sv: 'Samverkansöverenskommelse', en: 'Cooperation agreement' } },
  { code: 'promise', text: { sv: 'Medborgarlöfte', en: 'Citizen promise' } },
  { code: 'plan', text: { sv: 'Åtgärdsplan', en: 'Action plan' } },
  {
    code: 'est',
    text: { sv: 'EST', en: 'EST' },
    help: { sv: 'Effektiv samordning för trygghet.', en: 'Effective coordination for safety.' },
  },
  {
    code: 'bob',
    text: { sv: 'Bob', en: 'Bob' },
    help: { sv: 'Barn och unga i organiserad brottslighet.', en: 'Children and young people in organised crime.' },
  },
  {
    code: 'sspf_sig',
    text: { sv: 'SSPF eller SIG', en: 'SSPF or SIG' },
    help: {
      sv: 'Socialtjänst, skola, polis och fritid respektive sociala insatsgrupper.',
      en: 'Social services, school, police and leisure, and social intervention groups.',
    },
  },
  { code: 'national', text: { sv: 'Nationellt uppdrag', en: 'National assignment' } },
  { code: 'informal', text: { sv: 'Ingen formell grund', en: 'No formal basis' }, exclusive: true },
] as const satisfies readonly Option[]
