import { wordList } from '../../../text/word-list.js';
import type { TermRow } from './row.js';

/** Nerves and the spine. Source: ICD-10-CM G50 to G64, G90.5, M40 to M54, ICD-9-CM 337 to 357, 720 to 724. */
export const NERVE_TERMS: readonly TermRow[] = [
  {
    id: 'nerve-entrapment',
    kind: 'nerve entrapment',
    phrases: wordList(`
      carpal tunnel | carpel tunnel | carpal tunel | cts | cubital tunnel | cubital tunel | tarsal tunnel |
      radial tunnel | ulnar tunnel | guyon | guyon canal | mononeuropathy | mononeur* | mononeuritis | plexopathy |
      plexopath* | crps | crps* | rsd | rsds | regional pain syndrome | complex regional pain | reflex sympathetic |
      sympathetic dystrophy | sympathetically mediated pain | sympathetic mediated pain | causalgia | algodystrophy |
      algoneurodystrophy | sudeck | sudeck atrophy | shoulder hand syndrome | thoracic outlet | tos | meralgia |
      meralgia paresthetica | neuroma | morton neuroma | morton metatarsalgia | entrapment | entrapped | trapped nerve |
      pinched nerve | interosseous nerve syndrome | anterior interosseous syndrome | posterior interosseous syndrome |
      ain syndrome | pin syndrome | pronator syndrome | pronator teres syndrome | supinator syndrome | wartenberg |
      cheiralgia | parsonage turner | neuralgic amyotrophy | double crush | double crush syndrome | palsy | tardy ulnar |
      wrist drop | neurapraxia | neuropraxia | axonotmesis | neurotmesis | trigeminal neuralgia | tic douloureux |
      occipital neuralgia | intercostal neuralgia | pudendal neuralgia | ilioinguinal neuralgia |
      genitofemoral neuralgia | postherpetic neuralgia | post herpetic neuralgia | glossopharyngeal neuralgia |
      peripheral neuropathy | polyneuropathy | polyneuropath* | polyneuritis | multiplex | saturday night palsy |
      nerve damage | neurovascular compression | small fiber neuropathy | axillary neuropathy | ulnar neuropathy |
      median neuropathy | radial neuropathy | peroneal neuropathy | tibial neuropathy | sural neuropathy |
      femoral neuropathy | sciatic neuropathy | digital neuropathy | ulnar neuritis | median neuritis |
      radial neuritis | peroneal neuritis | compressive neuropathy | compression neuropathy |
      posttraumatic neuropathy | traumatic neuropathy | phrenic paralysis`),
    unless: ['palsy-of-the-brain'],
    example: 'complex regional pain syndrome of the right foot',
  },
  {
    id: 'neuropathy',
    kind: 'nerve entrapment',
    phrases: wordList('neuropathy | neuropath | denervation'),
    unless: ['spine', 'optic'],
    example: 'neuropathy of the left hand',
  },
  {
    id: 'palsy-of-the-brain',
    kind: 'other',
    phrases: wordList('cerebral palsy | supranuclear palsy | pseudobulbar palsy | acoustic neuroma'),
    example: 'cerebral palsy',
  },
  {
    id: 'neuropathic',
    kind: 'symptom',
    phrases: wordList('neuropathic | neuropathic pain | nerve pain | phantom limb'),
    example: 'phantom limb pain',
  },
  { id: 'optic', kind: null, phrases: wordList('optic | ocular nerve | oculomotor') },
  {
    id: 'nerve',
    kind: null,
    phrases: wordList(`
      nerve | brachial plexus | lumbosacral plexus | plexus | ulnar nerve | median nerve | radial nerve |
      cranial nerve | sciatic nerve | posterior tibial nerve | interdigital`),
  },
  {
    id: 'named-nerve',
    kind: null,
    phrases: wordList(`
      ulnar | median | radial | peroneal | tibial | sural | saphenous | femoral | axillary | musculocutaneous |
      suprascapular | obturator | pudendal | ilioinguinal | genitofemoral | digital | trigeminal | occipital |
      intercostal | antebrachial | lateral femoral cutaneous | long thoracic | plantar digital`),
  },
  { id: 'neuralgia', kind: 'symptom', phrases: wordList('neuralgia'), example: 'neuralgia, unspecified' },
  {
    id: 'radiculopathy',
    kind: 'radiculopathy',
    phrases: wordList(`
      radiculopathy | radiculitis | radicular | radicul* | radiulopathy | radicuolopathy | polyradicul* |
      myeloradicul* | sciatica | sciatic | sciatic pain | neuritis | neuritides | cauda equina | brachialgia |
      cervicobrachial | cervicobrachialgia | lumboischialgia | lumbosciatica | cervical brachial syndrome |
      root irritation`),
    example: 'radicular leg pain',
  },
  {
    id: 'myelopathy',
    kind: 'radiculopathy',
    phrases: wordList(`
      myelopathy | myelopath* | myelomalacia | cord compression | spinal cord compression |
      compression of spinal cord | compression of the spinal cord | neurogenic claudication`),
    unless: ['disc', 'spondylosis', 'stenosis'],
    example: 'cervical myelopathy',
  },
  { id: 'nerve-root', kind: null, phrases: wordList('nerve root | spinal nerve | root') },
  {
    id: 'disc',
    kind: 'disc disorder',
    phrases: wordList(`
      disc | intervertebral | intravertebral disc | ivd | hnp | ddd | idd | ivdd | nucleus pulposus | discogenic |
      discopathy | discopath* | herniation | herniated | herniat* | bulge | bulging | bulg* | protrusion |
      protruding | protruded | extrusion | extruded | sequestrat* | sequestered | desiccation | dessication |
      desiccated | schmorl | annular fissure | annular bulge | adjacent segment | adjacent level | ligamentum flavum | flaval hypertrophy | discal | modic`),
    unless: ['no-spinal-disc', 'temporomandibular', 'optic'],
    example: 'L4-5 disc bulge',
  },
  {
    id: 'no-spinal-disc',
    kind: 'other',
    phrases: wordList('disc replacement | disc arthroplasty | disc surgery | brain herniation'),
    example: 'lumbar disc arthroplasty',
  },
  {
    id: 'spondylosis',
    kind: 'disc disorder',
    phrases: wordList(`
      spondylosis | spondylotic | spondylolisthesis | spondylolysis | spondylopathy | spondyl* | spodylosis |
      spondlyosis | listhesis | *listhesis | anterolisthesis | retrolisthesis | *lithesis | pars defect |
      pars interarticularis defect | subluxation stenosis | kissing spine | degenerative spine |
      retrospondylolisthesis`),
    example: 'grade 1 retrolisthesis of L5',
  },
  {
    id: 'stenosis',
    kind: 'disc disorder',
    phrases: wordList(`
      stenosis | stenotic | stenos* | spinal narrowing | canal narrowing | foraminal narrowing |
      neuroforaminal narrowing | foraminal encroachment | encroachment | neural foraminal | neuroforaminal |
      neural canal narrowing`),
    unless: ['organ', 'vessel', 'tenosynovitis'],
    example: 'foraminal stenosis',
  },
  {
    id: 'spine',
    kind: null,
    phrases: wordList(`
      spine | spinal | cervical | thoracic | lumbar | lumbosacral | sacral | neck | back | vertebra | vertebral |
      cervicothoracic | thoracolumbar | mid back | low back | lower back | upper back | dorsal | cervicodorsal |
      dorsolumbar | vertebrae | multilevel | occipitocervical | atlanto | atlantoaxial | coccyx | coccygeal`),
  },
];
