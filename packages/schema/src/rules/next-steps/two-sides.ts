import { step, type NextSteps } from './next-step.ts'

const talk = step(
  'police_dialogue',
  'Samtal med kommun och polis om svaren',
  'Conversation with municipality and police about the answers',
)

/** For rules that compare what the two sides say. */
export const twoSidesSteps = {
  R24: [
    step(
      'police_dialogue',
      'Be kommunen och polisen stämma av vad som gäller för överenskommelsen',
      'Ask the parties to settle what applies to the agreement',
    ),
    step('agreement_help', 'Stöd med att uppdatera överenskommelsen', 'Support in updating the agreement'),
  ],
  R25: [
    step('agreement_help', 'Processtöd för en ny överenskommelse', 'Process support for a new agreement'),
    step('template', 'Mall och exempel på överenskommelser', 'Template and examples of agreements'),
  ],
  R26: [
    step('agreement_help', 'Påminna och erbjuda stöd i omförhandlingen', 'Remind and offer support in renegotiating'),
    step('template', 'Mall för utvärdering av överenskommelsen', 'Template for evaluating the agreement'),
  ],
  R27: [
    step(
      'police_dialogue',
      'Samtal om medborgarlöftet och vad det omfattar',
      'Conversation on the citizen promise and what it covers',
    ),
    step(
      'agreement_help',
      'Stöd med att knyta löftet till lägesbilden',
      'Support in tying the promise to the situational picture',
    ),
  ],
  R28: [
    step('police_dialogue', 'Samtal om insatsen: vem gör vad', 'Conversation on the joint action: who does what'),
    step('template', 'Gemensam förteckning över samverkansinsatser', 'A shared list of joint actions'),
  ],
  R29: [
    step(
      'police_dialogue',
      'Jämföra lägesbilderna och underlaget tillsammans',
      'Compare the situational pictures and their sources together',
    ),
    step('picture_help', 'Stöd med en gemensam lägesbild', 'Support with a joint situational picture'),
  ],
  R30: [
    step('police_dialogue', 'Arbetsmöte om gemensamma prioriteringar', 'Working meeting on shared priorities'),
    step('picture_help', 'Stöd med en gemensam lägesbild', 'Support with a joint situational picture'),
  ],
  R31: [talk, step('data_help', 'Ta fram statistik över utvecklingen', 'Provide statistics on the development')],
  R32: [talk, step('template', 'Mall för rådets arbetsordning', 'Template for the council’s working order')],
  R33: [
    step('picture_help', 'Stöd med en gemensam lägesbild', 'Support with a joint situational picture'),
    step('cause_help', 'Gemensamt arbetsmöte om orsaksanalys', 'Joint working meeting on cause analysis'),
  ],
  R34: [
    step(
      'police_dialogue',
      'Samtal om polisens del i åtgärdsplanen',
      'Conversation on the police’s part in the action plan',
    ),
    step('plan_help', 'Stöd med att skriva in ansvar i planen', 'Support in writing responsibilities into the plan'),
  ],
  R35: [
    step('police_dialogue', 'Leda ett samtal om samarbetet', 'Lead a conversation on the cooperation'),
    step('facilitate', 'Följa den lokala samverkan under ett halvår', 'Follow the local collaboration for half a year'),
  ],
  R36: [
    step(
      'agreement_help',
      'Stöd med att anpassa överenskommelsen till problemen',
      'Support in adapting the agreement to the problems',
    ),
    step(
      'police_dialogue',
      'Samtal om vad överenskommelsen ska gälla',
      'Conversation on what the agreement is to cover',
    ),
  ],
  R37: [step('visit', 'Kontakta den som inte har svarat', 'Contact whoever has not answered'), talk],
  R38: [
    step('agreement_help', 'Stöd med att följa upp överenskommelsen', 'Support in following up the agreement'),
    step('template', 'Mall för årlig avstämning av överenskommelsen', 'Template for a yearly check of the agreement'),
  ],
  R39: [
    step(
      'police_dialogue',
      'Samtal om tid och bemanning hos kommunen och polisen',
      'Conversation on time and staffing on both sides',
    ),
    step('raise_issue', 'Föra frågan om bemanning vidare', 'Raise the issue of staffing'),
  ],
  R58: [
    step(
      'facilitate',
      'Bjuda in organisationerna till ett samtal om arbetsfördelning',
      'Invite the organisations to a conversation on division of work',
    ),
    step('network', 'Ta upp insatserna på en nätverksträff', 'Raise the initiatives at a network meeting'),
  ],
  R59: [
    step(
      'facilitate',
      'Processledning för en samverkansinsats mot problemet',
      'Lead the process towards a joint action against the problem',
    ),
    step(
      'police_dialogue',
      'Samtal om hur samverkan kan bli starkare',
      'Conversation on how the collaboration can become stronger',
    ),
  ],
  R60: [step('visit', 'Fråga den som svarat vad som gäller', 'Ask the respondent what applies')],
} as const satisfies NextSteps
