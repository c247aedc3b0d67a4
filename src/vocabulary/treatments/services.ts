import { wordList } from '../../text/word-list.js';
import type { TreatmentRow } from './taxonomy.js';

/** Care at home, transportation, and services that are no treatment; what only accompanies a treatment. */
export const SERVICE_ROWS: readonly TreatmentRow[] = [
  {
    role: 'treatment',
    is: { category: 'Home Health', subcategory: 'Home Health' },
    phrases: wordList(`
      home health | home health care | help with | help at | help in | household help | house help |
      domestic help | home healthcare | home health aide | home health aid | home health nurse |
      home health nursing | home health service | home health evaluation | home health assessment |
      home health assistance | home health visit | home health rn | home health aide service |
      home health provider | home care | home care service | home care assistance | home care aide |
      homecare | home care evaluation | home nursing | home nursing care | home nurse | in home care |
      in home assistance | in home health care | in home nursing | in home nurse | in home support |
      in home supportive care | supportive care | in home caregiver | in home supportive service |
      home assistance | home attendant | home aide | home aid | home help | home helper | home support |
      home evaluation | home assessment | caregiver | caretaker | care giver | caregiver service |
      attendant care | custodial care | personal care | personal care assistant | personal assistant |
      companion care | respite care | housekeeping | housekeeping service | house keeping | housekeeper |
      house cleaning | house cleaning service | home cleaning | cleaning service | homemaker |
      homemaker service | home maker service | domestic service | yard work | gardening | gardener |
      landscaping | lawn care | laundry service | cooking service | meal preparation | meal delivery |
      wound care nurse | wound care nurse visit | home health wound care | nurse visit at home |
      nursing care | nursing service | nursing visit | skilled nursing | skilled nursing visit |
      skilled nurse | skilled nursing care | private duty nurse | private duty nursing | registered nurse |
      registered nurse visit | rn visit | rn evaluation | lvn | lvn care | licensed vocational nurse |
      visiting nurse | visiting nurse service | nurse | cna | certified nursing assistant | home infusion |
      home iv antibiotic | home iv therapy | home wound care | 24 hour care | 24 7 care |
      around the clock care | hospice | hospice care | home safety evaluation | home safety assessment |
      home safety inspection | cooking | snow removal | aide | home health assistant | nurse assistant |
      nursing assistant | nursing assistance | in home assistant | home assistant |
      activities of daily living assistance | adl assistance | household assistance | cleaning assistance |
      domestic assistance | shopping assistance | certified nurse assistant | home visit by rn |
      nurse visit home | nursing evaluation | nursing assessment | rn home visit | rn assessment | lpn visit |
      home safety eval | home needs assessment | home needs evaluation | meal prep | meals on wheels |
      rn service | lpn | lpn care | in home companion | household chore | household service | house keeper |
      house cleaner | house maid | maid service | cleaning lady | homemaking | homemaking service |
      home making | home maintenance | lawn service | lawn maintenance | yard maintenance | yard service |
      yard care | handyman | handyman service | grocery shopping | companion service | attendant service |
      care attendant | care provider | care taker | personal attendant | custodial service |
      non skilled care | respite | respite service | 24 hour nursing | round the clock care | live in care |
      palliative care | wound care at home`),
  },
  {
    role: 'treatment',
    is: { category: 'Transportation', subcategory: 'Transportation' },
    phrases: wordList(`
      transportation | transport | transportation service | medical transportation |
      non emergency medical transportation | non emergency transportation | transportation to |
      round trip transportation | roundtrip transportation | transporation | taxi | taxi service |
      car service | uber | lyft | ride service | ambulance | ambulance transport | ambulance service |
      air ambulance | mileage | mileage reimbursement | travel expense | travel reimbursement | airfare |
      air travel | bus pass | parking | parking placard | driver | driver service | wheelchair van |
      van transportation | gurney transportation | airplane ticket | plane ticket | cab service | cab fare |
      shuttle | shuttle service | gurney van | stretcher van | ambulette | chauffeur | town car | bus fare |
      bus ticket | train ticket | train fare | rideshare | ride share | travel cost | gas reimbursement |
      car rental | rental car`),
  },
  {
    role: 'treatment',
    is: { category: 'Other', subcategory: 'Other' },
    phrases: wordList(`
      interpreter | interpreter service | interpreting service | interpretation service |
      certified interpreter | medical interpreter | spanish interpreter | translator | translation |
      translation service | translator service | ergonomic evaluation | ergonomic assessment |
      ergonomic workstation evaluation | ergonomic work station evaluation | ergonomic consultation |
      workstation evaluation | work station evaluation | work site evaluation | worksite evaluation |
      workplace evaluation | job analysis | job site evaluation | job evaluation | vocational rehabilitation |
      vocational rehab | vocational evaluation | vocational counseling | vocational training |
      job retraining | retraining | home modification | bathroom modification | bathroom remodel |
      kitchen modification | home renovation | walk in shower installation | vehicle modification |
      van modification | modified vehicle | vehicle | hand control | wheelchair accessible van |
      case management | case manager | nurse case manager | nurse case management | medical case management |
      field nurse case manager | care coordination | medical record | record review | medical record review |
      report | narrative report | special report | supplemental report | impairment rating |
      permanent impairment rating | copy of record | housing | temporary housing | lodging | hotel |
      hotel stay | hotel accommodation | assisted living | assisted living facility |
      skilled nursing facility | snf | nursing home | board and care | service dog | service animal |
      guide dog | therapy dog | legal | legal fee | computer training | tuition | childcare | child care |
      tutoring | emotional support animal | attorney fee | uniform | job site analysis | meal |
      handicap placard | disability placard | disabled parking placard | work restriction | work status |
      modified duty | temporary disability | permanent disability | shipping | handling fee |
      missed appointment fee | life care plan | air conditioner | air conditioning | water heater |
      generator | certified interpreting | spanish interpretation | translating service | ergonomic review |
      job description analysis | job demand analysis | vocational counselor | vocational service | esl class |
      bathroom renovation | bathroom remodeling | bathroom safety modification | kitchen remodel |
      home remodel | home remodeling | home accessibility modification | home adaptation | home alteration |
      house modification | architectural modification | accessible van | adapted van | handicap van |
      van conversion | van purchase | car purchase | coordination of care | life care planner | copy service |
      record retrieval | subpoena of record | moving expense | moving service | long term care | group home |
      companion animal | lawyer fee | work excuse letter | disability form | handicapped placard |
      baby sitter | babysitting | babysitter | daycare | washer and dryer | dishwasher | internet service |
      ergonomic eval | ergonomic workstation assessment | workstation assessment | work station assessment |
      work site assessment | workplace assessment | worksite assessment | vocational assessment`),
  },
  {
    role: 'aside',
    is: { category: 'Diagnostic Testing', subcategory: 'Imaging Radiology' },
    phrases: wordList(`
      fluoroscopy | fluoroscopic | fluoroscopically | fluoroscopic guidance | fluoroscopy guidance |
      fluoroscopic guided | fluoroscopically guided | fluoro | fluoro guidance | fluoro guided |
      ultrasound guided | ultrasound guidance | ultrasound needle guidance | ultrasound assisted |
      ultrasonic guidance | us guided | us guidance | sonographic guidance | sonographically guided |
      ct guided | ct guidance | mri guided | mri guidance | xray guided | xray guidance | x ray guided |
      x ray guidance | image guided | imaging guidance | image guidance | needle guidance |
      needle localization | epidurography | epidurogram | contrast`),
  },
  {
    role: 'aside',
    is: { category: 'Evaluation & Management', subcategory: 'Medical Specialties' },
    phrases: wordList(`
      follow up | followup | referral | refer | toc | transfer of care | transfer care | change of physician |
      secondary treating physician | visit`),
  },
  {
    role: 'filler',
    is: { category: 'Other', subcategory: 'Other' },
    phrases: wordList(`
      day supply | week supply | month supply | months supply | year supply | supply of |
      associated surgical service | associated surgical item | associated service`),
  },
  {
    role: 'aside',
    is: { category: 'Rehabilitation', subcategory: 'Physical Therapy/Occupational Therapy (PT/OT)' },
    phrases: wordList('postop therapy | postop rehab | postop rehabilitation'),
  },
];
