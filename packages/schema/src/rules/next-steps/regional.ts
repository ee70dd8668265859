import { step, type NextSteps } from './next-step.ts'

/** For rules about several municipalities together. */
export const regionalSteps = {
  R40: [
    step(
      'joint_project',
      'Bjuda in grannkommunerna till en samverkansinsats',
      'Invite the neighbouring municipalities to a joint action',
    ),
    step(
      'facilitate',
      'Leda processen för kommunerna och polisen',
      'Lead the process for the municipalities and the police',
    ),
  ],
  R41: [
    step('exchange_visit', 'Förmedla kontakt mellan kommunerna', 'Put the municipalities in touch'),
    step(
      'network',
      'Låta kommunen berätta på en nätverksträff',
      'Let the municipality tell about it at a network meeting',
    ),
  ],
  R42: [
    step('network', 'Nätverksträff för dem som använder metoden', 'Network meeting for those who use the method'),
    step('course', 'Gemensam utbildning i metoden', 'Joint training in the method'),
  ],
  R43: [
    step('course', 'Utbildning för hela länet i ämnet', 'Training in the topic for the whole county'),
    step('conference', 'Pass på länskonferensen', 'A session at the county conference'),
  ],
  R44: [
    step('raise_issue', 'Föra hindret vidare till nationell nivå', 'Raise the obstacle at national level'),
    step('conference', 'Ta upp hindret på länskonferensen', 'Raise the obstacle at the county conference'),
  ],
  R45: [
    step('visit', 'Besök för att höra vad som hindrar samverkan', 'Visit to hear what hinders collaboration'),
    step('network', 'Personlig inbjudan till länets nätverk', 'Personal invitation to the county’s network'),
  ],
  R46: [
    step(
      'shared_function_help',
      'Samtal mellan kommunerna om en delad funktion',
      'Conversation between the municipalities about a shared function',
    ),
    step('template', 'Mall för avtal om delad funktion', 'Template for an agreement on a shared function'),
  ],
  R47: [
    step(
      'raise_issue',
      'Ta upp saknaden med aktören på länsnivå',
      'Raise the absence with the organisation at county level',
    ),
    step('civil_network', 'Bjuda in aktören till länets nätverk', 'Invite the organisation to the county’s network'),
  ],
  R48: [
    step(
      'visit',
      'Fråga lokalpolisområdet hur svaren togs fram',
      'Ask the local police area how the answers were made',
    ),
  ],
  R49: [
    step(
      'facilitate',
      'Föra samman kommunerna om det de båda vill',
      'Bring the municipalities together on what both want',
    ),
    step('joint_project', 'Stöd med att starta ett gemensamt projekt', 'Support in starting a joint project'),
  ],
  R50: [
    step('regional_action', 'Länsgemensam satsning på nivån som saknas', 'County-wide effort at the missing level'),
    step('method_advice', 'Råd om selektiva och indikerade insatser', 'Advice on selective and indicated initiatives'),
  ],
} as const satisfies NextSteps
