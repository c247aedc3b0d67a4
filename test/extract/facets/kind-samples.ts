import { wordList } from '../../../src/text/word-list.js';
import type { DiagnosisKind } from '../../../src/vocabulary/facets.js';

/** Diagnoses as letters word them, by the kind that each tells. */
export const KIND_SAMPLES: Readonly<Record<DiagnosisKind, readonly string[]>> = {
  fracture: wordList(`
    fracture of the left clavicle | nondisplaced fracture of the neck of the fifth metacarpal | Colles' fracture |
    fractured ribs | closed fx right ankle | stress fracture of the second metatarsal | broken nose |
    nonunion of the scaphoid | malunion, distal radius | L1 compression fracture | pathological fracture due to osteoporosis |
    avulsion fracture of the fibula | bimalleolar fracture | fracture with sprain of the ankle | skull fracture |
    status post ORIF of tibial plateau fracture | healed fracture of the patella | boxer's fracture | delayed union of tibia |
    hip fracture with contusion | fracture dislocation of the elbow | fractured tooth | Hill-Sachs lesion |
    orbital blowout fracture | open fracture, left femur | fx of coccyx | fractrue of the wrist | hairline fractures of the talus | metatarsal stress reaction |
    sprain versus fracture of the thumb | multiple rib fractures | trimalleolar fx | insufficiency fracture of the sacrum`),
  dislocation: wordList(`
    dislocation of the right shoulder | shoulder subluxation | acromioclavicular joint separation | grade III AC separation |
    recurrent patellar subluxation | subluxation of L4/L5 lumbar vertebra | dislocated elbow | subluxed peroneal tendons |
    traumatic dislocation of the hip with sprain | sternoclavicular dislocation | perilunate dislocation |
    nursemaid's elbow | separated shoulder | dislocaton of finger | patellofemoral dislocations | C5-C6 subluxation`),
  'laceration or open wound': wordList(`
    laceration of the right hand | finger lacerations | laceration of extensor tendon | open wound of the forearm |
    puncture wound, left foot | stab wound of abdomen | gunshot wound to the thigh | dog bite | human bite of the hand |
    degloving injury of the leg | laceration with foreign body of the scalp | wound dehiscence | skin tear of forearm |
    cut to the thumb | nail gun puncture | laceration with infection of the palm | lacerated flexor tendon |
    open bite of lip | infected wound of the knee | scalp lac | lacertion of the finger`),
  'crush or amputation': wordList(`
    crush injury of the right hand | crushed finger | crushing injury of the pelvis | traumatic amputation of the index finger |
    below-knee amputation | partial amputation of thumb | status post amputation of left ring finger | amputated toe |
    amputation stump pain | crush injury with compartment syndrome | amputee, left leg`),
  burn: wordList(`
    burn of the forearm | second degree burns to face | chemical burn of the cornea | thermal burns | scald of foot |
    sunburn | electrical burn to the hand | corrosion of third degree of wrist | burned hand | burn scar of the neck |
    infected burn`),
  infection: wordList(`
    cellulitis of the left leg | wound infection | surgical wound infection | postoperative infection of the spine | abscess |
    osteomyelitis of the tibia | MRSA | septic arthritis | sepsis | HIV | tuberculosis | herpes zoster | shingles |
    Valley Fever | coccidioidomycosis | onychomycosis | tinea pedis | paronychia of the thumb | urinary tract infection |
    hepatitis C | pneumonia | COVID-19 | H. pylori infection | Lyme disease | necrotizing fasciitis | infected hardware |
    infected prosthesis of knee | plantar wart | candidiasis | pyogenic arthritis | upper respiratory infection |
    discitis | cellulits of the elbow | infectious mononucleosis | dental abscess | scabies | infective tenosynovitis`),
  hernia: wordList(`
    inguinal hernia | bilateral inguinal hernias | umbilical hernia | ventral incisional hernia | hiatal hernia |
    hernia without obstruction or gangrene | femoral hernia | status post hernia repair | abdominal wall hernia with pain |
    hernia pain | recurrent left inguinal herina`),
  'head injury': wordList(`
    concussion | cerebral concussion without loss of consciousness | post-concussion syndrome | postconcussive syndrome |
    post concussional headaches | traumatic brain injury | mild TBI | closed head injury | head trauma | blunt head trauma |
    injury to the head | head and neck injury | unspecified intracranial injury | subdural hematoma | brain injury with memory loss |
    trauma to the head | head injuries | cerebral contusion | traumatic subarachnoid hemorrhage | concusion |
    mild closed head trauma with headaches | diffuse axonal injury | chronic traumatic encephalopathy | injury of the brain`),
  tear: wordList(`
    rotator cuff tear | torn medial meniscus | ACL tear | ruptured Achilles tendon | biceps tendon rupture | SLAP lesion |
    type II SLAP | labral tear of the hip | internal derangement of the knee | internal derangement, right shoulder |
    TFCC tear | complete tear of the supraspinatus with impingement | bucket-handle tear of meniscus | Bankart lesion |
    sprain with partial tear of ulnar collateral ligament | avulsion of the hamstring | meniscal derangement | tear of meniscus |
    full-thickness rotator cuff tears | disruption of the anterior cruciate ligament | superior glenoid labrum lesion |
    annular tear L5-S1 | status post SLAP repair | IDK | gastrocnemius rupture | rupture of extensor tendon |
    degenerative tear of the medial meniscus | derangement of the posterior horn | tendon ruptures | dural tear |
    muscle tear of calf | severed tendon of the thumb | shoulder derangement`),
  'sprain or strain': wordList(`
    lumbar sprain | cervical strain | neck sprain/strain | strain of the trapezius | ankle sprains | whiplash |
    whiplash injury to neck | myoligamentous injury | lumbosacral musculoligamentous sprain | soft tissue injury of the shoulder |
    musculoligamentous strain with myospasm | sprained wrist | strained hamstring | sprain strain of cervical spine |
    thoracic sprains and strains with contusion | repetitive strain injury | sprain of the rotator cuff capsule |
    injury to the ligaments of the knee | ligamentous injury | pulled muscle of the groin | lumbar strian | cervical sprian |
    chronic lumbar stain | hyperextension injury of the neck | low back strain with radiculopathy |
    lumbar strain, superimposed on degenerative disc disease | muscle injury | turf toe | shin splints | hip flexor strain |
    sprain of interphalangeal joint of toe | cervical spine musculoligamentous sprain-strain`),
  contusion: wordList(`
    contusion of the knee | contusion of the head | scalp contusion | bruised ribs | abrasion of the elbow | corneal abrasion |
    hematoma of the thigh | facial abrasions | subungual hematoma | black eye | chest wall contusion with pain | bone bruise |
    ecchymosis | superficial injury of the forearm | multiple contusions | contused hip | scratches to the arm |
    contusion with neuritis | blister of the heel | shoulder contusion and injury`),
  'nerve entrapment': wordList(`
    carpal tunnel syndrome | bilateral CTS | status post carpal tunnel release | cubital tunnel syndrome | ulnar neuropathy |
    ulnar nerve entrapment at the elbow | mononeuropathy of lower limb | CRPS | complex regional pain syndrome type I |
    reflex sympathetic dystrophy | RSD of the right arm | causalgia of the left leg | tarsal tunnel syndrome |
    thoracic outlet syndrome | meralgia paresthetica | Morton's neuroma | peripheral neuropathy | pinched nerve |
    lesion of the ulnar nerve | injury of the radial nerve | peroneal nerve palsy | median nerve compression |
    brachial plexopathy | brachial plexus injury | Guyon's canal syndrome | radial tunnel syndrome | polyneuropathy |
    diabetic neuropathy | Bell's palsy | trigeminal neuralgia | occipital neuralgia | postherpetic neuralgia | double crush syndrome |
    ulnar neuritis | median neuropathy at the wrist | neuropathy | carpel tunnel syndrome | nerve damage of the hand |
    digital nerve injury | neuralgia of the sural nerve | pronator teres syndrome | carpal tunnel syndrome with tendinitis |
    neuroma of the foot | entrapment of the saphenous nerve | sympathetically mediated pain | sciatic nerve injury | wrist drop | chronic regional pain syndrome`),
  radiculopathy: wordList(`
    lumbar radiculopathy | cervical radiculitis | L5 radiculopathies | sciatica | right-sided sciatica | low back pain with sciatica |
    radicular leg pain | lumbar radicular syndrome | thoracic or lumbosacral neuritis or radiculitis | brachial neuritis |
    lumbar disc herniation with radiculopathy | L4-5 disc displacement with radicular pain | nerve root compression |
    nerve root irritation at L5 | injury of nerve root of lumbar spine | lumbar neuropathy | cervical myelopathy | cauda equina syndrome |
    neuralgia and neuritis | neuritis of the arm | polyradiculopathy | lumbar radiculopthy | lumbar radiculitis with stenosis |
    spinal cord compression | thoracic cord compression | cervicobrachial syndrome | sciatic pain | S1 radiculitis vs radiculopathy | cervical radiculapathy`),
  'disc disorder': wordList(`
    lumbar disc displacement | herniated disc | herniated nucleus pulposus | HNP L5-S1 | disc bulges | L4-L5 disc protrusion |
    cervical disc herniation | degenerative disc disease | DDD | lumbar disk disease | intervertebral disc disorder |
    displacement of lumbar intervertebral disc without myelopathy | lumbar spondylosis | spinal stenosis | foraminal stenosis |
    spondylolisthesis | grade I anterolisthesis | retrolisthesis of L5 on S1 | spondylolysis | disc desiccation | annular fissure |
    lumbar disc degeneration with pain | discogenic low back pain | lumbar discopathy | internal disc disruption |
    spondylosis without myelopathy or radiculopathy | cervical spondylosis with myelopathy | lumbar stenosis with neurogenic claudication |
    disc disorder with facet arthropathy | lateral recess stenosis | disc extrusion | Schmorl's nodes | adjacent segment disease |
    degenerative changes of the lumbar spine | cervical degeneration | discogenic disease | multilevel disc bulging | IDD |
    lumbar spondylolithesis | lumbar herniation | cervical spondylitic changes of disc | pars defect at L5 |
    neural foraminal narrowing | disc herniations without radiculopathy | degenerative lumbar scoliosis and disc disease`),
  'tendon or bursa disorder': wordList(`
    rotator cuff tendinitis | shoulder tendonitis | tendinosis | Achilles tendinopathy | bicipital tenosynovitis | bursitis |
    trochanteric bursitis | subacromial bursitis | shoulder impingement | impingement syndrome | femoroacetabular impingement |
    lateral epicondylitis | medial epicondylitis | tennis elbow | golfer's elbow | adhesive capsulitis | frozen shoulder |
    trigger finger | right trigger thumb | triggering of the ring finger | de Quervain's tenosynovitis | DeQuervain's |
    plantar fasciitis | plantar fascial fibromatosis | synovitis of the knee | Dupuytren's contracture | enthesopathy of the hip |
    heel spur | rotator cuff syndrome | disorder of bursae and tendons in shoulder region | iliotibial band syndrome |
    posterior tibial tendon dysfunction | prepatellar bursitis with pain | tendinopathy with osteoarthritis | patellar tendinitis |
    supraspinatus tendinosis | calcific tendinitis | intersection syndrome | jumper's knee | mallet finger |
    greater trochanteric pain syndrome | rotator cuff disorder | bilateral epicondylitis with muscle spasm | tendinitits |
    flexor tenosynovitis | periarthritis of shoulder | plantar fascitis | snapping hip | status post trigger finger release |
    capsulitis of the left hip | extensor tendonitis`),
  'joint disease': wordList(`
    osteoarthritis of the knee | arthritis | post-traumatic arthritis of the ankle | DJD | degenerative joint disease of the hip |
    OA of the thumb | rheumatoid arthritis | chondromalacia patella | chondromalacia | knee effusion | joint effusion |
    ankle instability | ligamentous laxity | ganglion cyst of the wrist | ganglion | Baker's cyst | loose body in the knee |
    acromioclavicular arthrosis | AC joint arthritis | facet arthropathy | facet syndrome | lumbar facet joint syndrome |
    sacroiliitis | gout | avascular necrosis of the femoral head | hemarthrosis | ankylosis | ankylosing spondylitis |
    costochondritis | TMJ disorder | TMJ syndrome | temporomandibular joint dysfunction | hallux rigidus | hallux valgus | bunion |
    hammertoe | patellofemoral syndrome | patellofemoral pain syndrome | osteochondral defect of talus | osteochondritis dissecans |
    arthrofibrosis | contracture of the elbow | plica syndrome | bone spur of the shoulder | joint contracture |
    osteoarthrosis with pain | facet hypertrophy | basal joint arthritis | degenerative changes of the knee | chondral lesion |
    polyarthralgia and arthritis | Kienbock's disease | osteoarthritis, localized, primary | condromalacia | facetogenic pain |
    disorder of the cartilage | joint disorder of the shoulder | synovial cyst | charcot foot | spurs of the ankle | pseudogout |
    osteonecrosis of hip | facet mediated pain | tricompartmental osteoarthrits | labral degeneration | osteochondral lesion of the talus | ganglion of flexor tendon sheath`),
  'muscle disorder': wordList(`
    muscle spasm | lumbar muscle spasms | paraspinal spasm | myalgia | myalgia and myositis | myofascial pain syndrome |
    myofascial pain | cervical myofascitis | fibromyalgia | piriformis syndrome | trigger points of the trapezius | torticollis |
    compartment syndrome of the leg | rhabdomyolysis | muscle cramps | leg cramps | myopathy | muscle pain | muscle atrophy |
    pain of the trapezius muscle | wasting of the thenar | muscle contracture | thoracic myofasciitis | spasms of the neck |
    polymyalgia rheumatica | fibromyositis | quadriceps atrophy | cervicothoracic myospasm | heterotopic ossification |
    disorder of muscle | fibromyalga | headache with myofascial pain | spasm of back muscles with pain | diastasis recti`),
  'segmental dysfunction': wordList(`
    segmental dysfunction of the lumbar region | somatic dysfunction of cervical region | sacroiliac joint dysfunction |
    SI joint dysfunction | sacroiliac dysfunction | vertebral subluxation complex | subluxation complex of the thoracic spine |
    nonallopathic lesion of the sacral region | thoracic dysfunction | cervical joint dysfunction | lumbosacral dysfunction |
    segmental and somatic dysfunction | rib dysfunction | biomechanical lesion | non-allopathic lesions of the neck |
    intersegmental dysfunction with pain | sacroiliac joint syndrome | lumbar facet joint dysfunction`),
  'mental disorder': wordList(`
    depression | major depressive disorder, single episode, moderate | anxiety | generalized anxiety disorder | PTSD |
    post-traumatic stress disorder | posttraumatic stress disorder | insomnia | sleep disorder | sleep disturbance | obstructive sleep apnea |
    adjustment disorder with depressed mood | panic attacks | panic disorder with agoraphobia | stress | acute stress reaction |
    suicidal ideation | bipolar disorder | schizophrenia | opioid dependence | alcohol abuse | nicotine dependence | dysthymia |
    mood disorder | pain disorder associated with psychological factors | psychogenic pain | somatoform disorder | dementia |
    cognitive disorder | ADHD | autism spectrum disorder | phobia | OCD | grief | irritability | anger | nightmares |
    psychological factors affecting medical condition | emotional distress | depressive disorder due to chronic pain |
    anxiety secondary to industrial injury | insomnia due to pain | depression and headaches | psychosis | substance use disorder |
    nervousness | major depresive disorder | anxiety with palpitations | conversion disorder | mental stress | bruxism |
    stress-related hypertension | insomina | personality disorder | cannabis use disorder | opioid withdrawal |
    psychiatric disorder | sleep apnea | hypersomnia | delirium | neurocognitive disorder | depression due to lumbar radiculopathy`),
  'internal disease': wordList(`
    hypertension | HTN | hypertensive heart disease | atrial fibrillation | coronary artery disease | congestive heart failure |
    myocardial infarction | supraventricular tachycardia | stroke | deep vein thrombosis | pulmonary embolism | varicose veins |
    asthma | COPD | chronic bronchitis | pneumothorax | rhinitis | sinusitis | reactive airway disease | pulmonary fibrosis |
    GERD | gastroesophageal reflux disease | gastritis | gastritis due to medication | peptic ulcer disease | constipation |
    opioid-induced constipation | irritable bowel syndrome | hepatitis | cirrhosis | pancreatitis | hemorrhoids | heartburn |
    diabetes mellitus type II | DM | diabetes | obesity | morbid obesity | hyperlipidemia | hypothyroidism | hypogonadism |
    low testosterone | vitamin D deficiency | osteoporosis | osteopenia | anemia | urinary incontinence | stress incontinence |
    urinary retention | erectile dysfunction | sexual dysfunction | impotence | neurogenic bladder | BPH | kidney stones |
    chronic kidney disease | renal failure | hearing loss | noise induced hearing loss | sensorineural hearing loss, bilateral |
    tinnitus | otitis media | Meniere's disease | BPPV | blurred vision | vision loss | cataract | glaucoma | dry eye syndrome |
    retinal detachment | conjunctivitis | diplopia | periodontal disease | dental caries | xerostomia | gastrointestinal disorder |
    liver disease | pleural effusion | bladder spasm | aortic stenosis | hypertension, uncontrolled | hypertenion | GI upset |
    gastropathy secondary to NSAIDs | diabetes with weakness | hyperglycemia | endometriosis | prostatitis | thyroid disorder |
    vocal cord dysfunction | dyspepsia | raynaud's syndrome | lymphedema | carotid stenosis | valvular heart disease |
    metabolic syndrome | eye disorder | heart disease | fatty liver | fatty infiltration of the liver | gastrointestinal bleeding | vision changes | venous stasis ulcer of the leg | loss of teeth | bowel dysfunction | deviated septum | esophageal spasm`),
  'injury, unspecified': wordList(`
    injury to the knee | shoulder injury | low back injury | neck and shoulder injuries | multiple trauma | cumulative trauma |
    jammed joint | jammed finger | pain and injury of the elbow | back pain and injury | industrial injury | work injury to the wrist |
    unspecified injury of the ankle | multiple injuries | internal injury of the chest | overuse injury of the forearm |
    spinal cord injury | repetitive stress injury | eye injury | injury of the liver | injured hip | electrocution | polytrauma |
    rotator cuff injury | shoulder injury with numbness | blunt trauma of the abdomen | trauma to the hand | nail injury |
    injury following a fall | unspecified injury of muscle and tendon of calf | injruy of the knee`),
  symptom: wordList(`
    knee pain | chronic pain | chronic pain syndrome | low back pain | pain in right shoulder | lumbago | LBP | cervicalgia |
    thoracalgia | arthralgia | headache | headaches | migraine | migraine headaches | post-traumatic headache | tension headache |
    numbness and tingling | paresthesia of the hand | weakness of the leg | muscle weakness | stiffness of the shoulder | joint stiffness |
    swelling | edema of the ankle | dizziness | vertigo | nausea | nausea and vomiting | palpitations | fatigue | syncope |
    shortness of breath | cough | chest pain | abdominal pain | gait abnormality | difficulty walking | limping | balance problems |
    loss of range of motion | memory loss | facial pain | coccydynia | metatarsalgia | neck discomfort | wrist soreness |
    right arm tingling | burning pain of the foot | neuropathic pain | knee pain due to injury | pain secondary to a work injury |
    hip pain without fracture | joint pain | TMJ pain | pain in the sacroiliac joint | tenderness of the ribs | rash | foot drop |
    back pain, no radiculopathy | low back pain, rule out nothing | dysphagia | weight gain | knee locking | dysesthesia |
    hyperesthesia | allodynia | phantom limb pain | neuralgia | postoperative pain | status post lumbar fusion with residual pain |
    neck pain, non-radiating | headach | eye pain | chronic low back pain radiating to the leg | pain radiating to both legs |
    polyarthralgia | nerve pain | vomiting | fever | lightheadedness | pruritus | tremor | muscle tightness | muscle stiffness`),
  other: wordList(`
    status post rotator cuff repair | status post lumbar fusion | s/p right knee arthroscopy | status post a fall | status post laminectomy |
    foreign body of the eye | retained hardware | postlaminectomy syndrome | post laminectomy syndrome | failed back surgery syndrome |
    scapulothoracic syndrome | scoliosis | kyphosis | flat feet | leg length discrepancy | contact dermatitis | eczema | psoriasis |
    urticaria | keloid scar | scar of the hand | lipoma | neoplasm of skin | lung cancer | melanoma | cerebral palsy | epilepsy |
    seizure disorder | multiple sclerosis | Parkinson's disease | paraplegia | hemiplegia | poisoning by solvents | toxic effect of lead |
    chemical exposure | frostbite | heat stroke | insect bite of the arm | pregnancy | lupus | ingrown toenail | callus |
    encounter for removal of internal fixation | orthopedic aftercare | presence of artificial knee joint | loosening of prosthesis |
    total knee replacement | encounter for orthopedic care | hypertrophic scar | noise exposure | affection of the shoulder region | repair of the tendon | allergic reaction | pressure ulcer of heel | long-term use of opiates |
    deformity of the thumb | status post discectomy | artificial disc replacement | disorder of the shoulder | soft tissue mass |
    sebaceous cyst | encephalopathy`),
};
