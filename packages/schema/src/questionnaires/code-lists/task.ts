import type { Task } from '../../gaps/task.ts'
import type { Option } from '../../questionnaire/question.ts'

interface TaskOption extends Option {
  readonly code: Task
}

/** The seven tasks of the county board's commission, in its order, as those who answer meet them. */
export const task = [
  {
    code: 'practical_support',
    text: {
      sv: 'Praktiskt stöd till kommuner och andra som medverkar',
      en: 'Practical support to municipalities and others who take part',
    },
  },
  {
    code: 'collaboration_exchange',
    text: {
      sv: 'Bättre samverkan och mer utbyte av erfarenheter',
      en: 'Better cooperation and more exchange of experience',
    },
  },
  {
    code: 'cross_municipal',
    text: { sv: 'Åtgärder som rör flera kommuner', en: 'Measures that concern several municipalities' },
  },
  {
    code: 'knowledge_based_work',
    text: {
      sv: 'Ett kunskaps- och problembaserat arbetssätt',
      en: 'A way of working based on knowledge and problems',
    },
  },
  {
    code: 'evidence_base',
    text: {
      sv: 'Arbete som bygger på kunskap och beprövad erfarenhet',
      en: 'Work that builds on knowledge and proven experience',
    },
  },
  {
    code: 'training',
    text: { sv: 'Kompetens och gemensamma utbildningar', en: 'Skills and joint training' },
  },
  {
    code: 'local_national_link',
    text: { sv: 'Länken mellan lokal och nationell nivå', en: 'The link between local and national level' },
  },
] as const satisfies readonly TaskOption[]
