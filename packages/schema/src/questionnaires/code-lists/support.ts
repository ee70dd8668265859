import type { Task } from '../../gaps/task.ts'
import type { Option } from '../../questionnaire/question.ts'

/** A measure of support, and the task of the commission it belongs to; one that fits anywhere belongs to none. */
export interface SupportMeasure extends Option {
  readonly task: Task | null
}

export const supportMeasure = [
  { code: 'visit', task: 'practical_support', text: { sv: 'Besök och processstöd', en: 'Visits and process support' } },
  {
    code: 'plan_help',
    task: 'practical_support',
    text: { sv: 'Stöd med åtgärdsplan', en: 'Support with the action plan' },
  },
  {
    code: 'agreement_help',
    task: 'practical_support',
    text: { sv: 'Stöd med överenskommelse', en: 'Support with the agreement' },
  },
  {
    code: 'grant_help',
    task: 'practical_support',
    text: { sv: 'Stöd med ansökan om medel', en: 'Support with grant applications' },
  },
  { code: 'template', task: 'practical_support', text: { sv: 'Mallar', en: 'Templates' } },
  {
    code: 'network',
    task: 'collaboration_exchange',
    text: { sv: 'Fler nätverksträffar', en: 'More network meetings' },
  },
  {
    code: 'exchange_visit',
    task: 'collaboration_exchange',
    text: { sv: 'Studiebesök eller parvis utbyte', en: 'Study visits or exchange in pairs' },
  },
  {
    code: 'police_dialogue',
    task: 'collaboration_exchange',
    text: {
      sv: 'Stöd i dialogen mellan kommun och polis',
      en: 'Support in the dialogue between municipality and police',
    },
  },
  {
    code: 'civil_network',
    task: 'collaboration_exchange',
    text: { sv: 'Kontakt med näringsliv och civilsamhälle', en: 'Contact with businesses and civil society' },
  },
  { code: 'joint_project', task: 'cross_municipal', text: { sv: 'Gemensamt projekt', en: 'A joint project' } },
  {
    code: 'shared_function_help',
    task: 'cross_municipal',
    text: { sv: 'Stöd i att dela samordningsfunktion', en: 'Support in sharing a coordination function' },
  },
  {
    code: 'regional_action',
    task: 'cross_municipal',
    text: { sv: 'Länsgemensam insats', en: 'A county-wide initiative' },
  },
  {
    code: 'facilitate',
    task: 'cross_municipal',
    text: { sv: 'Processledning för flera kommuner', en: 'Facilitation for several municipalities' },
  },
  {
    code: 'picture_help',
    task: 'knowledge_based_work',
    text: { sv: 'Stöd med lägesbild', en: 'Support with the situational picture' },
  },
  {
    code: 'cause_help',
    task: 'knowledge_based_work',
    text: { sv: 'Stöd med orsaksanalys', en: 'Support with cause analysis' },
  },
  {
    code: 'data_help',
    task: 'knowledge_based_work',
    text: { sv: 'Statistik och analys', en: 'Statistics and analysis' },
  },
  {
    code: 'followup_help',
    task: 'knowledge_based_work',
    text: { sv: 'Stöd med uppföljning', en: 'Support with follow-up' },
  },
  { code: 'method_advice', task: 'evidence_base', text: { sv: 'Råd om metoder', en: 'Advice on methods' } },
  {
    code: 'evaluation_help',
    task: 'evidence_base',
    text: { sv: 'Stöd med utvärdering', en: 'Support with evaluation' },
  },
  {
    code: 'research_contact',
    task: 'evidence_base',
    text: { sv: 'Kontakt med forskning', en: 'Contact with researchers' },
  },
  { code: 'course', task: 'training', text: { sv: 'Utbildning', en: 'Training' } },
  { code: 'conference', task: 'training', text: { sv: 'Länskonferens', en: 'A county conference' } },
  {
    code: 'intro',
    task: 'training',
    text: { sv: 'Introduktion för nya samordnare', en: 'Introduction for new coordinators' },
  },
  {
    code: 'exec_training',
    task: 'training',
    text: { sv: 'Utbildning för politiker och chefer', en: 'Training for politicians and managers' },
  },
  {
    code: 'raise_issue',
    task: 'local_national_link',
    text: { sv: 'Föra frågor vidare nationellt', en: 'Raise issues nationally' },
  },
  {
    code: 'news',
    task: 'local_national_link',
    text: {
      sv: 'Samlad information om uppdrag och stöd',
      en: 'Information about commissions and support in one place',
    },
  },
  { code: 'bra_contact', task: 'local_national_link', text: { sv: 'Kontakt med Brå', en: 'Contact with Brå' } },
  { code: 'other', task: null, text: { sv: 'Annat stöd', en: 'Other support' } },
] as const satisfies readonly SupportMeasure[]
