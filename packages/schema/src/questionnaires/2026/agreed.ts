/**
 * What was agreed with the county board, a line a question: name · who is asked (K municipality, P police, L police area)
 * · ! when required · ⇄ when mirrored · kind, limits and codes (@ a named list) · when it is shown. A repeated group comes
 * after its own section, below a line. "Vet inte" stands last where it is a code among others. All but what is asked anew
 * each round is taken along from the last.
 */
export const AGREED = {
  about: `
    municipality KP ! fixed municipality
    role KP ! single @respondentRole (anew each round)
    roleOther KP text 100 ? role=other (anew each round)
    years KP ! single lt1 y1_2 y3_5 gt5 (anew each round)
    contributors KP multi @actorKind
    contributorsOther KP text 100 ? contributors=other
    anchored KP ! single yes_management yes_council no planned unknown (anew each round)`,

  organisation: `
    function K ! single own_person several shared_municipality federation in_progress no unknown
    functionSharedWith K ! municipalities ? function=shared_municipality
    fteAllocated K ! number 0–500 unknown ? function=own_person,several,shared_municipality
    fteActual K number 0–500 ? function=own_person,several,shared_municipality
    placement K ! single executive_office social education culture_leisure technical rescue other unknown ? function=own_person,several,shared_municipality
    placementOther K text 100 ? placement=other
    otherDuties K multi preparedness public_health andts violence integration extremism management none other ? function=own_person,several,shared_municipality
    otherDutiesOther K text 100 ? otherDuties=other
    mandate K ! scale @degree5 unknown ? function=own_person,several,shared_municipality
    training KP ! multi none short bra university police_internal other (anew each round)
    trainingOther KP text 100 ? training=other (anew each round)
    personChanges KP ! number 1–10 unknown
    steeringDocs K ! multi @steeringDocument
    budget K single yes no unknown
    budgetSek K number 0–1000000000 ? budget=yes
    council KP ! ⇄ single active shared dormant planned no unknown
    councilName K text 100 ? council=active,shared,dormant
    councilChair KP ! ⇄ single mayor shared_mayor_lpo lpo_chief politician ceo officer rotating unknown ? council=active,shared,dormant
    councilMembers KP ! ⇄ multi @actorKind unknown ? council=active,shared,dormant
    councilMembersOther KP text 100 ? councilMembers=other
    councilMeetings KP ! ⇄ number 0–52 unknown ? council=active,shared,dormant
    councilStrategic KP ! ⇄ scale @degree5 unknown ? council=active,shared,dormant
    operationalGroup KP ! ⇄ single weekly biweekly monthly less no unknown
    policeContact P ! single full part shared vacant unknown
    policeFte P ! number 0–200 unknown
    policeDiverted P ! single never seldom monthly weekly unknown
    areaPolice L number 0–1000
    policePlan L ! single yes in_progress no unknown
    areaPoliceHere P number 0–1000
    policePlanHere P single yes in_progress no unknown
    policePlanHereWhy P ! text 300 ? policePlanHere`,

  knowledge: `
    pictureStatus KP ! ⇄ single current outdated in_progress not_started unknown
    pictureMonth K ! month unknown ? pictureStatus=current,outdated
    pictureNotStartedWhy K ! multi @obstacle ? pictureStatus=not_started
    pictureNotStartedWhyOther K text 100 ? pictureNotStartedWhy=other
    pictureContents K ! multi mapping extent consequences other_info analysis comparison safety unknown ? pictureStatus=current,outdated
    pictureJoint KP ! ⇄ single joint merged separate none unknown
    pictureSources KP ! multi @knowledgeSource ? pictureStatus≠not_started,unknown
    pictureSourcesOther KP text 100 ? pictureSources=other
    pictureOperational KP ! ⇄ single weekly biweekly monthly quarterly none unknown
    causeAnalysis KP ! ⇄ single all some none unknown
    causeProblems KP ! ⇄ multi @problemArea ? causeAnalysis=all,some
    planStatus K ! single adopted expired in_progress none unknown
    planMonth K ! month unknown ? planStatus=adopted,expired
    planDecider K ! single council executive committee officer unknown ? planStatus=adopted,expired
    planLinked K ! single all most some none unknown ? planStatus=adopted,expired
    planContents K ! multi goal owner deadline resources indicator none ? planStatus=adopted,expired
    planPolice KP ! ⇄ single full partly no unknown ? planStatus=adopted,expired (K)
    planLink K url
    followup KP ! ⇄ single systematic partly none unknown
    followupMonth K ! month unknown ? followup=systematic,partly & planStatus=adopted,expired
    evaluation KP ! ⇄ multi effect process own none unknown
    citizenDialogue KP ! ⇄ number 0–99 unknown
    staffDialogue KP single yes no unknown
    children KP multi school_survey dialogue youth_council not other
    childrenOther KP text 100 ? children=other`,

  agreements: `
    agreementStatus KP ! ⇄ single valid expired negotiating never unknown
    agreementSigned KP ! ⇄ month unknown ? agreementStatus=valid,expired
    agreementTo KP ! ⇄ month open_ended unknown ? agreementStatus=valid
    agreementSignatories KP ! ⇄ multi mayor lpo_chief ceo po_chief housing other unknown ? agreementStatus=valid,expired
    agreementSignatoriesOther KP text 100 ? agreementSignatories=other
    agreementFocus KP ! ⇄ multi(5) @problemArea ? agreementStatus=valid
    agreementSteers KP ! ⇄ scale @degree5 unknown ? agreementStatus=valid
    agreementFollowed KP ! ⇄ single yes no unknown ? agreementStatus=valid
    promiseStatus KP ! ⇄ single active expired planned chosen_not no unknown
    promiseInterval KP ! ⇄ single m3 m6 m12 longer unknown ? promiseStatus=active,expired
    promiseFocus KP ! ⇄ multi(5) @problemArea ? promiseStatus=active
    promiseFeedback KP ! ⇄ multi public council internal none ? promiseStatus=active,expired
    otherAgreements K multi @actorKind
    otherAgreementsOther K text 100 ? otherAgreements=other
    link KP url`,

  problems: `
    concern KP ! ⇄ [@problemArea] scale @concern unknown not_applicable (other optional)
    concernOther KP text 100
    trend KP ! ⇄ [@problemArea] single @trend ? row concern≥2
    priority KP ! ⇄ ranking(3) @problemArea
    basis KP ! [@problemArea] multi statistics picture survey dialogue experience ? row in priority
    arena KP [@problemArea] multi @arena ? row in priority
    arenaOther KP text 100 ? arena=other
    linkedMunicipalities KP [@problemArea] municipalities ? row concern≥3
    safety KP ! ⇄ single good fairly poor bad unknown
    safetyTrend KP ! ⇄ single @trend
    emerging KP text 500`,

  initiatives: `
    none KP confirmation
    ---
    name KP ! text 120
    statusSinceLast KP ! single continues changed ended_done ended_other never_started unknown ? carried
    method KP ! single @method
    methodOther KP text 100 ? method=own,other
    problems KP ! multi(3) @problemArea
    approach KP ! single @approach unknown
    level KP ! single @preventionLevel unknown
    targets KP ! multi @targetGroup
    targetsOther KP text 100 ? targets=other
    arenas KP multi @arena
    arenasOther KP text 100 ? arenas=other
    phase KP ! single @phase unknown
    start KP ! month unknown
    end KP month
    lead KP ! actor
    actors KP actors
    financing KP ! multi @financing
    inPlan K ! single yes no unknown
    causeBased KP single yes partly no unknown
    goal KP ! single yes partly no unknown
    evidence KP ! single @evidenceLevel
    followup KP ! single @followup ? phase≠idea,planning ? not statusSinceLast=never_started
    evaluated KP ! multi effect process own planned no unknown ? phase≠idea,planning ? not statusSinceLast=never_started
    result KP ! single reached partly not too_early unknown ? phase=ongoing,ended & goal=yes,partly ? not statusSinceLast=never_started
    reach KP number 0–1000000
    share KP ! single yes_talk yes_docs yes_both not_now
    comment KP text 500`,

  collaborators: `
    counterpartForms KP ! multi @cooperationForm
    counterpartFrequency KP ! single weekly monthly quarterly yearly event unknown
    counterpartImportance KP ! ⇄ scale @importance unknown
    counterpartQuality KP ! ⇄ scale @quality unknown
    counterpartImprove KP multi @obstacle
    counterpartImproveOther KP text 100 ? counterpartImprove=other
    missing KP ! multi @actorKind none
    missingOther KP text 100 ? missing=other
    missingWhy KP multi not_asked no_resources no_mandate secrecy no_local unknown ? missing≠none
    none KP confirmation
    ---
    actor KP ! actor
    forms KP ! multi @cooperationForm
    frequency KP ! single weekly monthly quarterly yearly event unknown
    importance KP ! scale @importance unknown
    quality KP ! scale @quality unknown
    written KP single yes no unknown
    improve KP multi @obstacle
    improveText KP text 300`,

  jointActions: `
    none KP confirmation
    ---
    name KP ! text 120
    method KP ! single @method
    methodOther KP text 100 ? method=own,other
    problems KP ! multi(3) @problemArea
    approach KP ! single @approach unknown
    level KP ! single @preventionLevel unknown
    targets KP ! multi @targetGroup
    targetsOther KP text 100 ? targets=other
    arenas KP multi @arena
    arenasOther KP text 100 ? arenas=other
    phase KP ! single @phase unknown
    start KP ! month unknown
    end KP month
    actors KP ! ⇄ actors(2) @actorRole
    counterpartRole KP ! ⇄ single @actorRole none unknown
    municipalities KP ! ⇄ municipalities
    basis KP ! multi agreement promise plan est bob sspf_sig national informal
    frequency KP single weekly monthly quarterly yearly event unknown
    financing KP ! multi @financing
    goal KP ! single yes partly no unknown
    evidence KP ! single @evidenceLevel
    followup KP ! single @followup ? phase≠idea,planning
    evaluated KP ! multi effect process own planned no unknown ? phase≠idea,planning
    result KP ! single reached partly not too_early unknown ? phase=ongoing,ended & goal=yes,partly
    works KP ! ⇄ scale @quality unknown ? phase≠idea,planning
    obstacles KP multi @obstacle
    obstaclesOther KP text 100 ? obstacles=other
    share KP ! single yes_talk yes_docs yes_both not_now`,

  cooperation: `
    with KP ! municipalities none
    forms KP ! multi shared_function joint_picture joint_action training network association ? with≠none
    problems KP ! multi @problemArea ? with≠none
    wantedWith KP municipalities
    wantedProblems KP multi @problemArea
    wantedSharedFunction K single yes maybe no
    lansbraMeetings KP ! single all most some none unknown
    lansbraValue KP ! scale @degree5 unknown ? lansbraMeetings=all,most,some
    lansbraWish KP text 500
    bob KP ! ⇄ single active starting no unknown`,

  support: `
    need KP ! [@task] scale @need unknown
    what KP ! [@task] multi @supportMeasure by row ? row need≥1
    whatOther KP text 100 ? what=other
    problems KP multi @problemArea
    training KP multi @trainingTopic
    trainingOther KP text 100 ? training=other
    priority KP ! single @supportMeasure of what
    received KP ! multi @supportMeasure none (anew each round)
    receivedOther KP text 100 ? received=other (anew each round)
    useful KP ! scale @degree5 unknown ? received≠none (anew each round)
    national KP text 1000`,

  closing: `
    obstacle KP ! ⇄ [@obstacle] scale @hinder unknown not_applicable (other optional)
    obstacleOther KP text 100
    goodExample KP text 1000
    development KP ⇄ text 500
    open KP text 2000
    surveyFeedback KP text 500 (anew each round)
    noPersonalData KP ! confirmation (anew each round)
    shareLevel KP ! single coordinator counterpart lansbra`,
} as const satisfies Record<string, string>
