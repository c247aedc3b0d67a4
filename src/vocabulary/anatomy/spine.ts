import { wordList } from '../../text/word-list.js';
import { type AnatomyRow, SPINE_PARTS } from './term.js';

/** The neck, the back and the spine. */
export const SPINE: readonly AnatomyRow[] = [
  {
    parts: ['neck'],
    terms: wordList(`
      neck | cervical | cervical spine | cervical region | cervical vertebra | midcervical | paracervical |
      postcervical | c spine | cspine | cervical cord | cervical disc | nape | nuchal | cervicalgia | cervicodynia |
      cervico | cervicocranial | craniocervical | occipitocervical | cervico occipital | torticollis | whiplash |
      wad | odontoid | dens | dens fracture | atlas | atlantoaxial | atlanto axial | atlantooccipital |
      atlanto occipital | hangman's fracture | hangman fracture | sternocleidomastoid | scm | scalene |
      suboccipital | splenius | acdf | cesi | throat | larynx | laryngeal | trachea | tracheal | tracheostomy |
      pharynx | pharyngeal | hypopharynx | hyoid | vocal cord | vocal fold | thyroid gland | thyroid |
      thyroid nodule | goiter | thyroidectomy | cervical lymph node | dysphagia | epiglottis | glottis |
      uncovertebral`),
  },
  { parts: ['neck'], only: 'capitals', terms: wordList('c s | c sp | cs spine') },
  { parts: ['head', 'neck'], terms: wordList('cervicogenic headache | cervical headache | cervicocephalic') },
  { parts: ['neck'], terms: wordList('cervicogenic') },
  {
    parts: ['neck', 'upper back'],
    terms: wordList('cervicothoracic | cervico thoracic | cervicodorsal | cervico dorsal'),
  },
  {
    parts: ['neck', 'upper extremity'],
    terms: wordList('cervicobrachial | cervico brachial'),
  },
  { parts: ['neck', 'low back'], terms: wordList('cervicolumbar | cervico lumbar') },
  {
    parts: ['upper back'],
    terms: wordList(`
      upper back | mid back | midback | middle back | thoracic | thoracic spine | thoracic region |
      thoracic vertebra | midthoracic | parathoracic | t spine | tspine | dorsal spine | dorsal vertebra | thoraco |
      interscapular | intrascapular | periscapular | parascapular | shoulder blade | scapulothoracic |
      scapulocostal | subscapular | trapezius | trapezii | trapezial | trap muscle | upper trap | upper trapezius |
      rhomboid | latissimus | latissimus dorsi | levator scapula | levator scapulae | costovertebral |
      costotransverse | rhomboideus | infrascapular | suprascapular region | tesi | thoracodorsal`),
  },
  { parts: ['upper back'], headed: 'same', terms: wordList('scapula | scapular | scapulae') },
  { parts: ['upper back'], only: 'capitals', terms: wordList('t s | t sp') },
  {
    parts: ['upper back', 'low back'],
    terms: wordList('thoracolumbar | thoraco lumbar | tl spine | t l spine | dorsolumbar'),
  },
  { parts: ['upper back', 'low back'], terms: wordList('thoracolumbosacral | thoraco lumbo sacral | tlso') },
  {
    parts: ['upper back', 'low back'],
    terms: wordList(`
      upper and lower back | upper and low back | upper lower back | upper low back | mid and lower back |
      mid and low back | mid low back | mid lower back | mid to lower back | mid to low back |
      middle and lower back | middle and low back`),
  },
  {
    parts: ['low back'],
    terms: wordList(`
      low back | lower back | lowback | lumbar | lumbar spine | lumbar region | lumbar vertebra | lumbosacral |
      lumbo sacral | lumbosacral spine | lumbo | lumbar sacral | l spine | lspine | ls spine | l s spine | lumbago |
      lumbalgia | lumbodynia | lumbar sacral spine | paralumbar | intralumbar | lumbopelvic | quadratus lumborum |
      lumborum | alif | plif | tlif | xlif | llif | olif | lesi | lbp | lso | loin | cauda equina |
      conus medullaris | lumbarspine | small of the back | lower lumbar | iliolumbar`),
  },
  { parts: ['low back'], only: 'capitals', terms: wordList('l s | l sp | ls') },
  {
    parts: ['low back'],
    givesWayTo: 'any',
    terms: wordList('sciatica | sciatic | sciatic neuralgia | sciatic neuritis'),
  },
  {
    parts: ['back'],
    terms: wordList(`
      back | dorsalgia | backache | back ache | failed back surgery syndrome | failed back syndrome | fbss |
      back pain`),
  },
  {
    parts: ['spine'],
    terms: wordList('spine | spinal | spinal cord | spinal column | spinal canal | intraspinal'),
  },
  {
    parts: ['spine'],
    givesWayTo: SPINE_PARTS,
    terms: wordList(`
      paraspinal | paraspinous | paravertebral | vertebra | vertebral | vertebrae | vertebral body |
      vertebral column | intervertebral | intervertebral disc | intervertebral disk | disc disease | disk disease |
      disc herniation | disk herniation | disc bulge | disc protrusion | disc displacement | disc degeneration |
      disc disorder | disc extrusion | herniated disc | herniated disk | herniated nucleus pulposus | bulging disc |
      ruptured disc | degenerative disc | degenerative disk | disc desiccation | disc space | ddd | hnp |
      facet joint | facet arthropathy | facet syndrome | facet hypertrophy | facet arthrosis | facet injection |
      facet block | facet | zygapophyseal | medial branch | spondylosis | spondylolisthesis | spondylolysis |
      spondylitis | spondyloarthropathy | spondylopathy | retrolisthesis | anterolisthesis | scoliosis | kyphosis |
      lordosis | postlaminectomy | laminectomy | laminotomy | hemilaminectomy | discectomy | diskectomy |
      microdiscectomy | foraminotomy | corpectomy | kyphoplasty | vertebroplasty | discogram | discography |
      discogenic | neuroforaminal | myelopathy | myelogram | failed spine surgery | ankylosing spondylitis`),
  },
  {
    parts: ['pelvis'],
    terms: wordList(`
      pelvis | pelvic | sacrum | sacral | sacral spine | sacral region | sacroiliac | sacro iliac |
      sacroiliac joint | sacroiliitis | sij | si joint | s i joint | si injection | si block | si belt |
      si dysfunction | si fusion | si arthropathy | si pain | si sprain | si region | coccyx | coccygeal |
      coccydynia | coccygodynia | tailbone | tail bone | sacrococcygeal | sacro coccygeal | gluteal | gluteus |
      gluteus medius | gluteus maximus | glute | buttock | piriformis | ilium | iliac | iliac crest | ischium |
      ischial | ischial tuberosity | pubis | pubic | pubic ramus | pubic symphysis | symphysis pubis | iliopubic |
      ilioischial | innominate bone | perineum | perineal | pudendal | pelvic floor | pelvic ring | pelvic girdle |
      presacral | pilonidal | bladder | urinary bladder | prostate | prostatic | prostatitis | genital | genitalia |
      genitourinary | external genital | scrotum | scrotal | testicle | testicular | testis | testes | penis |
      penile | vagina | vaginal | vulva | vulvar | uterus | uterine | ovary | ovarian | urethra | urethral |
      erectile dysfunction | urinary incontinence | epididymis | epididymitis | labia | cervix | hydrocele |
      varicocele | ganglion impar | hypogastric plexus`),
  },
  { parts: ['pelvis'], givesWayTo: ['low back'], terms: wordList('caudal') },
  { parts: ['pelvis'], givesWayTo: ['hip'], terms: wordList('acetabulum | acetabular fracture') },
  {
    parts: ['neck'],
    terms: wordList('stellate ganglion | accessory nerve | spinal accessory nerve | vertebral artery | jugular'),
  },
  { parts: ['neck'], givesWayTo: ['head'], terms: wordList('carotid') },
  { parts: ['pelvis'], terms: wordList('fallopian | fallopian tube | hysterectomy') },
  { parts: ['pelvis'], givesWayTo: ['face', 'mouth and teeth'], terms: wordList('symphysis') },
];
