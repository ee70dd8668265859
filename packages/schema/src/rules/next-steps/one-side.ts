import { step, type NextSteps } from './next-step.ts'

/** For rules that one side's answers are enough for. */
export const oneSideSteps = {
  R01: [
    step(
      'visit',
      'Möte med kommunledningen om samordningsfunktionen',
      'Meeting with the municipality’s management about the coordination function',
    ),
    step(
      'shared_function_help',
      'Undersöka en delad funktion med en grannkommun',
      'Explore a shared function with a neighbouring municipality',
    ),
    step('intro', 'Introduktion för den som får uppdraget', 'Introduction for whoever takes on the assignment'),
  ],
  R02: [
    step(
      'visit',
      'Samtal med chefen om tid och uppdrag för samordningen',
      'Conversation with the manager about time and assignment for the coordination',
    ),
    step(
      'shared_function_help',
      'Undersöka om fler kommuner kan dela på funktionen',
      'Explore whether several municipalities can share the function',
    ),
  ],
  R03: [
    step('intro', 'Introduktion för ny samordnare', 'Introduction for a new coordinator'),
    step(
      'template',
      'Mall för överlämning och skriftlig uppdragsbeskrivning',
      'Template for handing over and a written description of the assignment',
    ),
    step('network', 'Fadder i nätverket för samordnare', 'A mentor in the network of coordinators'),
  ],
  R04: [
    step('visit', 'Processtöd för att starta eller väcka rådet', 'Process support to start or revive the council'),
    step(
      'template',
      'Mall för rådets uppdrag och arbetsordning',
      'Template for the council’s assignment and working order',
    ),
    step(
      'exchange_visit',
      'Besöka ett råd i en kommun där det fungerar',
      'Visit a council in a municipality where it works',
    ),
  ],
  R05: [
    step(
      'exec_training',
      'Utbildning för rådets ledamöter om strategiskt arbete',
      'Training in strategic work for the council’s members',
    ),
    step('visit', 'Delta på ett råd och ge återkoppling', 'Take part in a council meeting and give feedback'),
  ],
  R06: [
    step(
      'picture_help',
      'Processtöd med lägesbilden: två arbetsmöten på plats',
      'Process support with the situational picture: two working meetings on site',
    ),
    step(
      'data_help',
      'Statistikunderlag för kommunen ur öppna källor',
      'Statistics for the municipality from open sources',
    ),
    step('course', 'Utbildning i lägesbild och orsaksanalys', 'Training in situational picture and cause analysis'),
  ],
  R07: [
    step(
      'picture_help',
      'Genomgång av vad lagen nämner att lägesbilden ska innehålla',
      'Review of what the law says that the situational picture contains',
    ),
    step('template', 'Mall för lägesbildens delar', 'Template for the parts of the situational picture'),
  ],
  R08: [
    step(
      'data_help',
      'Visa fler källor: skola, socialtjänst, trygghetsmätningar',
      'Show more sources: school, social services, safety surveys',
    ),
    step(
      'method_advice',
      'Råd om medborgardialog och barns delaktighet',
      'Advice on citizen dialogue and children’s participation',
    ),
  ],
  R09: [
    step('plan_help', 'Processtöd fram till beslutad åtgärdsplan', 'Process support until the action plan is adopted'),
    step('template', 'Mall och exempel på åtgärdsplaner', 'Template and examples of action plans'),
  ],
  R10: [
    step('followup_help', 'Stöd med en enkel modell för uppföljning', 'Support with a simple model for follow-up'),
    step('template', 'Mall för årlig uppföljning i rådet', 'Template for a yearly follow-up in the council'),
  ],
  R11: [
    step('cause_help', 'Arbetsmöte om orsaksanalys för problemet', 'Working meeting on cause analysis of the problem'),
    step('data_help', 'Underlag om problemet: var, när, vilka', 'Material on the problem: where, when, who'),
    step('course', 'Utbildning i orsaksanalys', 'Training in cause analysis'),
  ],
  R12: [
    step(
      'method_advice',
      'Råd om insatser med kunskapsstöd mot problemet',
      'Advice on evidence-based initiatives against the problem',
    ),
    step(
      'exchange_visit',
      'Förmedla kontakt med en kommun som har en insats',
      'Put in touch with a municipality that has an initiative',
    ),
    step('grant_help', 'Stöd med ansökan om medel', 'Support with a grant application'),
  ],
  R13: [
    step(
      'visit',
      'Samtal om varför insatsen finns och vad den riktar sig mot',
      'Conversation on why the initiative exists and what it is aimed at',
    ),
    step(
      'picture_help',
      'Stämma av insatserna mot lägesbilden',
      'Check the initiatives against the situational picture',
    ),
  ],
  R14: [
    step(
      'followup_help',
      'Arbetsmöte om mål och uppföljning för insatsen',
      'Working meeting on goals and follow-up of the initiative',
    ),
    step('template', 'Mall för insatsbeskrivning med mål', 'Template for describing an initiative with goals'),
  ],
  R15: [
    step('evaluation_help', 'Stöd med att planera en utvärdering', 'Support in planning an evaluation'),
    step(
      'research_contact',
      'Kontakt med lärosäte eller Brå om utvärdering',
      'Contact with a university or Brå about evaluation',
    ),
  ],
  R16: [
    step(
      'method_advice',
      'Gå igenom kunskapsläget och alternativa metoder',
      'Go through the state of knowledge and alternative methods',
    ),
    step('bra_contact', 'Kontakt med Brå om kunskapsstöd', 'Contact with Brå about knowledge support'),
  ],
  R17: [
    step(
      'method_advice',
      'Råd om hur insatser på fler nivåer kan komplettera',
      'Advice on how initiatives at more levels can complement',
    ),
    step('network', 'Ta upp preventionsmixen på en nätverksträff', 'Raise the prevention mix at a network meeting'),
  ],
  R18: [
    step(
      'visit',
      'Samtal om hur insatsen kan finansieras i ordinarie verksamhet',
      'Conversation on funding the initiative within regular operations',
    ),
    step('grant_help', 'Stöd med ansökan om fortsatta medel', 'Support with applying for continued funds'),
    step('raise_issue', 'Föra vidare frågan om kortsiktiga medel', 'Raise the issue of short-term funds nationally'),
  ],
  R19: [
    step('civil_network', 'Ta en första kontakt med aktören', 'Make a first contact with the organisation'),
    step('facilitate', 'Bjuda in till ett samverkansmöte', 'Invite to a collaboration meeting'),
  ],
  R20: [
    step('facilitate', 'Leda ett samtal om roller och förväntningar', 'Lead a conversation on roles and expectations'),
    step('template', 'Mall för samverkansrutin', 'Template for a collaboration routine'),
  ],
  R21: [
    step(
      'visit',
      'Samtal om hindret och vad som kan lösas lokalt',
      'Conversation on the obstacle and what can be solved locally',
    ),
    step('raise_issue', 'Föra hindret vidare till nationell nivå', 'Raise the obstacle at national level'),
    step(
      'course',
      'Utbildning om sekretess och informationsdelning',
      'Training on confidentiality and information sharing',
    ),
  ],
  R22: [
    step('intro', 'Introduktion för samordnaren', 'Introduction for the coordinator'),
    step('course', 'Plats på utbildning i brottsförebyggande arbete', 'A place on training in crime prevention'),
  ],
  R23: [
    step(
      'plan_help',
      'Arbetsmöte där åtgärderna stäms av mot lägesbilden',
      'Working meeting to check the measures against the situational picture',
    ),
    step(
      'cause_help',
      'Stöd med orsaksanalys inför revidering av planen',
      'Support with cause analysis before the plan is revised',
    ),
  ],
} as const satisfies NextSteps
