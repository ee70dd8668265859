/** The codes of every named list, as agreed with the county board. A code that is in use is never taken away. */
export const AGREED_LISTS = {
  problemArea: `youth_crime youth_recruitment school_violence online_offences youth_robbery violence_public violence_close
    honour_violence sexual_offences gang_violence hate_crime extremism narcotics organised_crime human_trafficking
    reoffending alcohol_environment burglary_home theft_retail theft_vehicle theft_rural business_crime fraud_elderly
    fraud_other vandalism arson disorder traffic perceived_insecurity welfare_crime work_crime undue_influence
    environmental_crime other`,
  approach: 'social situational both',
  preventionLevel: 'universal selective indicated',
  targetGroup: `all children_0_5 children_6_12 youth_13_17 young_adults adults elderly parents girls_women boys_men
    risk_youth offenders leavers addiction victims relatives newcomers lgbtqi business associations professionals
    officials residents_area other`,
  arena: `centre residential school preschool leisure sports public_transport shop nightlife event park road home digital
    workplace rural care authority construction other`,
  actorKind: `m_executive m_social m_school m_leisure m_planning m_environment m_alcohol m_field m_labour m_elderly
    m_security m_neighbour m_association police_lpo police_area prosecutor probation sis customs economic_crime
    security_service region rescue cab tax
    enforcement social_insurance employment work_environment migration bra university housing_public housing_private
    tenant_ownership retail business security_company transport victim_support womens_shelter sports_club faith
    youth_org night_walkers neighbour_watch tenant_union ngo_other residents other`,
  actorRole: 'leads co_leads participates finances refers informed',
  cooperationForm: 'council operational joint_action information individual training financing contract',
  method: `est agreement_work gvi bob sspf sig leaver_support mini_maria field_work night_walk safety_walk neighbour_watch
    neighbour_support place_collab housing_safety cpted lighting cctv guards hotspot citizen_dialogue retail_safety
    responsible_service clubs_drugs joint_supervision welfare_control undue_influence_work truancy ssp_school pax mvp
    bully komet cope abc icdp ofp family_ft mst art_repulse acra mediation enquiry_group tidiga_samtal tsi freda
    patriark_sara barnahus perpetrator victim_work fraud_info parent_app_info summer_jobs sports_inclusion andts_test
    crime_analysis planet_youth own other`,
  phase: 'idea planning ongoing paused ended permanent',
  evidenceLevel: 'effect_sweden effect_abroad promising experience none unknown',
  followup: 'indicators activity informal none unknown',
  financing: `ordinary bra_grant state_grant_other region project_eu foundation housing business civil police cab unknown`,
  steeringDocument: `policy strategy violence andts extremism undue_influence corruption safety_planning
    child_rights none unknown`,
  knowledgeSource: `reported_crime ntu local_survey police_survey school_survey est social_services school_data incident
    rescue health dialogue staff business socioeconomic intel other`,
  respondentRole: `coordinator:K security:K public_health:K manager:K municipal_police:P area_police:P lpo_chief:P
    police_coordinator:P other`,
  obstacle: `time money staff_turnover competence analysis_capacity data secrecy mandate priority_political
    priority_management roles partners police_resources municipal_resources short_projects methods small_municipality
    admin it other`,
  supportMeasure: `visit plan_help agreement_help grant_help template network exchange_visit police_dialogue civil_network
    joint_project shared_function_help regional_action facilitate picture_help cause_help data_help followup_help
    method_advice evaluation_help research_contact course conference intro exec_training raise_issue news bra_contact
    other`,
  trainingTopic: `picture_analysis followup law secrecy youth_recruitment situational violence_close honour undue_influence
    welfare_crime est dialogue communication other`,
  task: `practical_support collaboration_exchange cross_municipal knowledge_based_work evidence_base training
    local_national_link`,
  trend: 'up same down unknown',
  degree5: '1 2 3 4 5',
  importance: '1 2 3 4 5',
  quality: '1 2 3 4 5',
  concern: '0 1 2 3 4',
  need: '0 1 2 3',
  hinder: '0 1 2 3',
} as const satisfies Record<string, string>

/** The measures that belong to each task; those not named here belong to none. */
export const AGREED_MEASURES = {
  practical_support: 'visit plan_help agreement_help grant_help template',
  collaboration_exchange: 'network exchange_visit police_dialogue civil_network',
  cross_municipal: 'joint_project shared_function_help regional_action facilitate',
  knowledge_based_work: 'picture_help cause_help data_help followup_help',
  evidence_base: 'method_advice evaluation_help research_contact',
  training: 'course conference intro exec_training',
  local_national_link: 'raise_issue news bra_contact',
} as const satisfies Record<string, string>
