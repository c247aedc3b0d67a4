import { slipsOf } from '../../../text/expressions.js';
import { wordList } from '../../../text/word-list.js';
import type { TermRow } from './row.js';

/** Injuries. Source: natures of injury of ICD-10-CM chapter XIX and ICD-9-CM 800 to 959, and clinical usage. */
export const INJURY_TERMS: readonly TermRow[] = [
  {
    id: 'fracture',
    kind: 'fracture',
    phrases: wordList(`
      fracture | fractur* | fractrue | fx | broken | nonunion | non union | malunion | mal union | delayed union |
      pseudarthrosis | pseudoarthrosis | hill sachs | cracked | greenstick | bone stress reaction | stress reaction of bone | tibial stress reaction | metatarsal stress reaction | stress reaction of tibia | stress reaction of metatarsal | bimalleolar | trimalleolar | flail chest | sternal manubrial dissociation | collapsed vertebra | vertebral collapse | collapse of vertebra | bone chip | chipped bone`),
    example: 'old nonunion of the scaphoid',
  },
  {
    id: 'no-fracture',
    kind: 'other',
    phrases: wordList('broken hardware | broken screw | broken rod | broken skin'),
    example: 'broken hardware of the ankle',
  },
  {
    id: 'dislocation',
    kind: 'dislocation',
    phrases: wordList(`
      dislocation | dislocat* | subluxation | subluxat* | subluxed | sublux | subluxing | luxation | separation |
      separated | nursemaid elbow | pulled elbow | diastasis of symphysis | symphysis diastasis`),
    example: 'left acromioclavicular separation',
  },
  {
    id: 'wound',
    kind: 'laceration or open wound',
    phrases: wordList(`
      laceration | lacerat* | lac | open wound | wound | puncture | punctured | puncture wound | stab | stabbed |
      stabbing | stab wound | gunshot | gsw | cut | bite | bitten | human bite | dog bite | animal bite | degloving |
      degloved | deglove | skin avulsion | avulsion of skin | skin tear | dehiscence | impalement | impaled |
      penetrating | incised | gash | slash | slashed`),
    example: 'open bite of the left ear',
  },
  {
    id: 'no-wound',
    kind: 'other',
    phrases: wordList(`
      insect bite | nonvenomous insect bite | spider bite | tick bite | flea bite | snake bite | bee sting | sting |
      insect sting | surgical wound | operative wound | wound care | wound check | stabbing pain | sharp stabbing pain |
      dural puncture | lumbar puncture | spinal puncture | cut off`),
    example: 'insect bite of the scalp',
  },
  {
    id: 'crush-or-amputation',
    kind: 'crush or amputation',
    phrases: wordList(`
      crush | crushed | crushing | crush injury | crushing injury | amputation | amputat* | amputee | bka |
      below knee amputation | above knee amputation | mangled | severed finger`),
    example: 'crushing injury of the right forearm',
  },
  {
    id: 'burn',
    kind: 'burn',
    phrases: wordList('burn | burned | burnt | scald | scalded | scalding | sunburn | corrosion | thermal injury'),
    example: 'corrosion of second degree of the palm',
  },
  {
    id: 'head-injury',
    kind: 'head injury',
    phrases: wordList(`
      concussion | concusion | concussive | concuss* | postconcussion | postconcussional | postconcuss* | post concussion |
      post concussional | post concussive | tbi | mtbi | brain injury | traumatic brain injury | brain damage |
      head injury | head trauma | closed head injury | closed head trauma | closed head | blunt head trauma |
      intracranial injury | intracranial hemorrhage | intracranial bleed | intracranial hematoma | subdural hematoma |
      subdural hemorrhage | subdural | epidural hematoma | extradural hemorrhage | extradural hematoma |
      epidural hemorrhage | traumatic subarachnoid hemorrhage | cerebral contusion | brain contusion |
      contusion of brain | contusion of cerebrum | contusion of the brain | traumatic cerebral edema | axonal injury |
      diffuse axonal injury | blow to head | blow to the head | chronic traumatic encephalopathy | head blow |
      head concussion | craniocerebral trauma | cerebral concussion | traumatic encephalopathy`),
    unless: ['spinal-cord'],
    example: 'post-concussive syndrome',
  },
  {
    id: 'tear',
    kind: 'tear',
    phrases: wordList(`
      tear | tearing | torn | rupture | ruptur* | avulsion | avulsed | avuls* | muscle separation | separation of muscle | slap | slap lesion | slap tear |
      bankart | bankart lesion | derangement | derang* | internal derangement | idk | bucket handle | transection |
      transected | severed | severed tendon | hagl lesion | alpsa lesion`),
    unless: ['tear-duct'],
    example: 'internal derangement of the left knee',
  },
  { id: 'tear-duct', kind: null, phrases: wordList('lacrimal | tear duct | tear film | epiphora | watery eye') },
  {
    id: 'sprain-or-strain',
    kind: 'sprain or strain',
    phrases: [
      ...slipsOf('sprain'),
      ...slipsOf('strain'),
      ...wordList(`
      sprain | sprain* | strain | strain* | whiplash | whip lash |
      wad | myoligamentous | musculoligamentous | musculoligament* | myoligament* | musculo ligamentous |
      myo ligamentous | muscle injury | muscular injury | ligament injury | ligamentous injury | tendon injury |
      musculotendinous injury | soft tissue injury | soft tissue trauma | pulled muscle | muscle pull | pulled groin |
      stretch injury | hyperextension injury | hyperflexion injury | flexion extension injury |
      acceleration deceleration injury | cervical acceleration deceleration | turf toe | shin splint |
      medial tibial stress syndrome | overstretch*`),
    ],
    example: 'soft tissue injury of the calf',
  },
  {
    id: 'contusion',
    kind: 'contusion',
    phrases: wordList(`
      contusion | contus* | contution | bruise | bruis* | abrasion | abras* | abraded | hematoma | haematoma |
      hematom* | ecchymosis | ecchymo* | black eye | superficial injury | scrape | scraped | scratch | scratched |
      excoriation | blister | blistering | bone bruise | bump | road rash | external constriction`),
    example: 'hematoma of the thigh',
  },
  {
    id: 'injury',
    kind: 'injury, unspecified',
    phrases: [
      ...slipsOf('injury'),
      ...wordList(`
      injury | injured | injur* | trauma | polytrauma | multitrauma | traumatized | trauma* | jammed | jam | jamming |
      overuse | overexertion | cumulative trauma | repetitive trauma | repetitive motion | repetitive stress |
      repetitive stress injury | rsi | electrocution | electrocut* | electric shock | electrical shock | blast`),
    ],
    example: 'jammed joint of the left thumb',
  },
  // "Traumatic" says how a condition came about.
  { id: 'how-it-came', kind: null, phrases: wordList('traumatic | posttrauma | post trauma | posttraumatic') },
  {
    id: 'head',
    kind: null,
    phrases: wordList('head | brain | skull | cranium | cranial | cerebral | intracranial | cerebrum'),
  },
  {
    id: 'head-of-a-bone',
    kind: null,
    phrases: wordList(`
      radial head | femoral head | humeral head | metatarsal head | metacarpal head | fibular head | ulnar head |
      talar head | phalangeal head | radius head | head of radius | head of the radius | head of femur |
      head of the femur | head of humerus | head of the humerus | head of fibula | head of the fibula |
      long head of biceps | long head of the biceps | long head | short head | biceps long head`),
  },
  {
    id: 'spinal-cord',
    kind: null,
    phrases: wordList('spinal cord | cord | cervical cord | thoracic cord | lumbar cord'),
  },
];
