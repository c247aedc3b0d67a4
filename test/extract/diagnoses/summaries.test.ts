import { describe, expect, test } from 'vitest';
import { findDiagnoses } from '../../../src/extract/diagnoses/find-diagnoses.js';
import { Passage } from '../../../src/text/passage.js';

/** Sentences in the manner of clinical case summaries, and the diagnoses that a careful analyst takes from them. */

const texts = (summary: string) => findDiagnoses(Passage.of(summary)).value.map(({ text }) => text);

describe('what the injured worker has', () => {
  test.each<[string, string[]]>([
    ['The report of 3/4/15 lists the diagnoses gout, wrist sprain and lumbago.', ['gout', 'wrist sprain', 'lumbago']],
    ['The first report lists the diagnoses M54.2 cervicalgia, M54.5 low back pain.', ['cervicalgia', 'low back pain']],
    [
      'The note documents the following diagnoses M79.1 myalgia and U09.9 post COVID-19 condition.',
      ['myalgia', 'post COVID-19 condition'],
    ],
    ['Notes mention the current diagnoses sciatica and elbow strain.', ['sciatica', 'elbow strain']],
    ['The surgeon gave these diagnoses ganglion cyst and trigger thumb.', ['ganglion cyst', 'trigger thumb']],
    ['A note of June was notable for an impression of thoracic strain.', ['thoracic strain']],
    ['He was diagnosed with left biceps tendinitis.. Treatment to date is rest.', ['left biceps tendinitis']],
    [
      'The injured worker has been diagnosed with plantar fasciitis and left heel spur.',
      ['plantar fasciitis', 'left heel spur'],
    ],
    [
      'She carries diagnoses of cervicalgia, left shoulder bursitis, and insomnia.',
      ['cervicalgia', 'left shoulder bursitis', 'insomnia'],
    ],
    [
      'Diagnostic impression: right wrist ganglion cyst; trigger thumb, right.',
      ['right wrist ganglion cyst', 'trigger thumb, right'],
    ],
    ['The working diagnosis was thoracic outlet syndrome.', ['thoracic outlet syndrome']],
    ['Dx: olecranon bursitis, left. Plan: rest and ice.', ['olecranon bursitis, left']],
    ['Assessment: 1. Lumbar strain 2. Sciatica, left 3. Anxiety.', ['Lumbar strain', 'Sciatica, left', 'Anxiety']],
    ["The treating physician's assessment was right knee chondromalacia.", ['right knee chondromalacia']],
    ["The provider's impression is that of a healed distal fibula fracture.", ['healed distal fibula fracture']],
    [
      'Diagnosed conditions include rotator cuff tendinitis and neck strain.',
      ['rotator cuff tendinitis', 'neck strain'],
    ],
    [
      "The injured worker's diagnosis list includes chronic low back pain and hypertension.",
      ['chronic low back pain', 'hypertension'],
    ],
    [
      'The following diagnoses were given: lumbar facet syndrome, right hip bursitis, and myalgia.',
      ['lumbar facet syndrome', 'right hip bursitis', 'myalgia'],
    ],
    ['The diagnosis given was left index finger laceration.', ['left index finger laceration']],
    ['The current diagnoses are documented is contusion of left knee.', ['contusion of left knee']],
    ['The current diagnosis is document as sprain of left ankle.', ['sprain of left ankle']],
    [
      'The injured worker was diagnoses with lumbar radiculopathy and muscle spasm.',
      ['lumbar radiculopathy', 'muscle spasm'],
    ],
    ['The injured worker was diagnosed has having right ankle sprain.', ['right ankle sprain']],
    ['The injured worker was dignosed as having rib contusion.', ['rib contusion']],
    [
      'The injured worker was diagnosed as having status post right index finger fracture.',
      ['status post right index finger fracture'],
    ],
    [
      'The injured worker is undergong treatment for thoracic strain and lumbar strain.',
      ['thoracic strain', 'lumbar strain'],
    ],
    ['The injured worker is undergoing treatment due to right groin strain.', ['right groin strain']],
    [
      'The injured worker is undergoing treatment for: (1) vertigo; (2) post-concussion syndrome.',
      ['vertigo', 'post-concussion syndrome'],
    ],
    [
      'Medical records indicate that the injured worker is undergoing treatment for [elbow pain, wrist strain and neck pain.',
      ['elbow pain', 'wrist strain', 'neck pain'],
    ],
    [
      'A review of the medical records indicates that the injured worker is undergoing treatment for "left shoulder adhesive capsulitis, left biceps tendinitis and neck pain.',
      ['left shoulder adhesive capsulitis', 'left biceps tendinitis', 'neck pain'],
    ],
    [
      'The current diagnoses are documented as (right shoulder pain, right elbow strain, and anxiety.',
      ['right shoulder pain', 'right elbow strain', 'anxiety'],
    ],
    [
      'The current diagnoses are documented as right shoulder sprain and right AC joint pain.',
      ['right shoulder sprain', 'right AC joint pain'],
    ],
    [
      'The injured worker is being treated for low back pain, right SI joint dysfunction and depression.',
      ['low back pain', 'right SI joint dysfunction', 'depression'],
    ],
    [
      'The injured worker was diagnosed as having Achilles tendon rupture status post repair now improving slowly.',
      ['Achilles tendon rupture status post repair'],
    ],
    [
      'Diagnoses include left wrist sprain, resolved, and right knee contusion, doing better with therapy.',
      ['left wrist sprain, resolved', 'right knee contusion'],
    ],
    [
      'The patient presents with the following diagnoses: 1. Cervical disc protrusion. 2. Right elbow sprain. 3. Stress.',
      ['Cervical disc protrusion', 'Right elbow sprain', 'Stress'],
    ],
    ['The listed diagnoses are: left trochanteric bursitis; lumbago.', ['left trochanteric bursitis', 'lumbago']],
    [
      'Per the PR-2 dated 11/4/16 the treating physician lists diagnoses of cervical strain and right lateral epicondylitis.',
      ['cervical strain', 'right lateral epicondylitis'],
    ],
    ['Diagnoses were noted to include coccydynia, and pelvic contusion.', ['coccydynia', 'pelvic contusion']],
    [
      'Treating diagnoses are tibial plateau fracture and knee stiffness.',
      ['tibial plateau fracture', 'knee stiffness'],
    ],
    [
      'He was subsequently diagnosed with a left ulnar neuropathy, for which he wears a splint.',
      ['left ulnar neuropathy'],
    ],
    [
      'She received a diagnosis of complex regional pain syndrome of the right hand in November 2016.',
      ['complex regional pain syndrome of the right hand'],
    ],
    [
      'He has a diagnosis of major depressive disorder, and has attended six sessions of psychotherapy.',
      ['major depressive disorder'],
    ],
    [
      'The diagnoses are hip contusion and low back strain secondary to an industrial slip and fall.',
      ['hip contusion', 'low back strain'],
    ],
    [
      'Diagnosis codes include M25.511 right shoulder pain and M54.2 cervicalgia.',
      ['right shoulder pain', 'cervicalgia'],
    ],
    [
      'The diagnoses are sprain of left wrist S63.502A; contusion of left hand S60.222A.',
      ['sprain of left wrist', 'contusion of left hand'],
    ],
    [
      'The applicant has filed a claim for wrist, hand, and finger pain reportedly associated with an industrial injury of October 20, 2016.',
      ['wrist, hand, and finger pain'],
    ],
    [
      'The applicant is a 33-year-old who has filed a claim for heat exhaustion reportedly associated with a work event of 7/5/2016.',
      ['heat exhaustion'],
    ],
    [
      'She sustained a work related injury on November 1, 2016, incurring left wrist and thumb injuries.',
      ['left wrist and thumb injuries'],
    ],
    [
      'The injured worker was treated for an infected dog bite of the left calf.',
      ['infected dog bite of the left calf'],
    ],
    ['The physician has been treating her for lateral epicondylitis.', ['lateral epicondylitis']],
    ['He is under the care of an orthopedist for a right patella fracture.', ['right patella fracture']],
    [
      'He is undergoing care for right thumb laceration, status post tendon repair on 11-2-16.',
      ['right thumb laceration', 'status post tendon repair on 11-2-16'],
    ],
    [
      'The injured worker was diagnosed with knee strain. The injured worker was diagnosed with a knee strain by the emergency department.',
      ['knee strain'],
    ],
    ['Diagnoses include lumbar strain, lumbar sprain, and lumbar strain.', ['lumbar strain', 'lumbar sprain']],
    [
      'Diagnoses: 1) Left elbow contusion, 2) Left elbow effusion, 3) Left forearm strain. Treatment to date includes bracing.',
      ['Left elbow contusion', 'Left elbow effusion', 'Left forearm strain'],
    ],
    [
      'Treating physician report lists the diagnoses as: #1 cervical strain #2 thoracic strain.',
      ['cervical strain', 'thoracic strain'],
    ],
    [
      'The injured worker is undergoing treatment for the right shoulder strain, a left knee contusion and an ankle sprain.',
      ['right shoulder strain', 'left knee contusion', 'ankle sprain'],
    ],
    [
      'The injured worker is undergoing treatment for ongoing left sided neck pain and persistent headaches.',
      ['ongoing left sided neck pain', 'persistent headaches'],
    ],
    ['The diagnoses have included "lumbar strain" and "left leg sciatica".', ['lumbar strain', 'left leg sciatica']],
    ['The injured worker is undergoing treatment for lumbar strain-.', ['lumbar strain']],
    ["Diagnosis: De Quervain's tenosynovitis, right wrist (M65.4).", ["De Quervain's tenosynovitis, right wrist"]],
    [
      'The diagnosis is ICD-10: S83.91XA, sprain of unspecified site of right knee.',
      ['sprain of unspecified site of right knee'],
    ],
    [
      'The patient was diagnosed on 10/20/16 in the emergency room with closed head injury and scalp laceration.',
      ['closed head injury', 'scalp laceration'],
    ],
    ['The provider diagnosed the injured worker with shin splints.', ['shin splints']],
    [
      'Current working diagnoses per the provider: hamstring tear and low back pain.',
      ['hamstring tear', 'low back pain'],
    ],
    [
      "The injured worker's diagnoses, according to the 12-2-16 visit note, were reported as bilateral knee sprain and right hip strain.",
      ['bilateral knee sprain', 'right hip strain'],
    ],
    [
      'Diagnoses include right foot crush injury. Diagnoses also include right great toe fracture and right foot crush injury.',
      ['right foot crush injury', 'right great toe fracture'],
    ],
    ['The treatment diagnosis is lumbar strain with request for physical therapy.', ['lumbar strain']],
    [
      'His diagnoses are right shoulder impingement and partial rotator cuff tear confirmed on MRI.',
      ['right shoulder impingement', 'partial rotator cuff tear'],
    ],
    [
      'The accepted conditions for this claim are lumbar strain and right knee strain.',
      ['lumbar strain', 'right knee strain'],
    ],
    [
      'Clinical impressions include: chronic pain syndrome, opioid dependence and insomnia.',
      ['chronic pain syndrome', 'opioid dependence', 'insomnia'],
    ],
    ["The patient's condition was diagnosed as acute thoracic strain.", ['acute thoracic strain']],
    [
      'The injured worker is undergoing treatment for sprain of left shoulder with a date of injury of 11-2-16.',
      ['sprain of left shoulder'],
    ],
    [
      'Her industrial diagnoses consist of head contusion, dizziness, and blurred vision.',
      ['head contusion', 'dizziness', 'blurred vision'],
    ],
    [
      'The injured worker is status post knee arthroscopy and is undergoing treatment for left knee pain.',
      ['left knee pain'],
    ],
    [
      'The injured worker is undergoing treatment for right middle finger amputation, left ring finger fracture.',
      ['right middle finger amputation', 'left ring finger fracture'],
    ],
    [
      'Diagnoses include wound of the left forearm and fracture of ulna with routine healing.',
      ['wound of the left forearm', 'fracture of ulna with routine healing'],
    ],
    [
      'The injured worker was diagnosed as having neck sprain, thoracic sprain; and right wrist sprain',
      ['neck sprain', 'thoracic sprain', 'right wrist sprain'],
    ],
    ['The injured worker was diagnosed as having a concussion.', ['concussion']],
    [
      'The injured worker is undergoing treatment for status post left knee arthroscopy and left knee pain.',
      ['status post left knee arthroscopy', 'left knee pain'],
    ],
    [
      'The patient is being treated for right ankle fracture, status post being struck by a forklift.',
      ['right ankle fracture'],
    ],
    [
      'The current diagnosis is documented as muscle strain of the low back, not otherwise specified.',
      ['muscle strain of the low back, not otherwise specified'],
    ],
    ['The current diagnosis is documented as pain in right hand', ['pain in right hand']],
    [
      'The injured worker is undergoing treatment for adjustment disorder with mixed anxiety and depressed mood.',
      ['adjustment disorder with mixed anxiety and depressed mood'],
    ],
    [
      'A review of the medical records shows the injured worker has diagnosis that include right knee sprain, and obesity.',
      ['right knee sprain', 'obesity'],
    ],
    [
      'A review of the medical records shows the injured worker has had diagnoses of right carpal tunnel syndrome and left carpal tunnel syndrome.',
      ['right carpal tunnel syndrome', 'left carpal tunnel syndrome'],
    ],
    [
      'Medical record review indicates the injured worker is being treated for laceration without foreign body of left thumb without damage to nail.',
      ['laceration without foreign body of left thumb without damage to nail'],
    ],
    [
      'The injured worker was diagnosed with acute stress reaction, sleep disturbance, and muscle tension headaches.',
      ['acute stress reaction', 'sleep disturbance', 'muscle tension headaches'],
    ],
    [
      'The diagnoses include second degree burn of the right hand and first degree burn of the face.',
      ['second degree burn of the right hand', 'first degree burn of the face'],
    ],
    [
      'The current diagnoses are documented as right shoulder pain, and and neck pain.',
      ['right shoulder pain', 'neck pain'],
    ],
    ['The current diagnosis are documented as: lumbar strain.', ['lumbar strain']],
    [
      'The current diagnoses are documented as lumbar strain/ sprain, left hip strain/ sprain.',
      ['lumbar strain/ sprain', 'left hip strain/ sprain'],
    ],
    [
      'The current diagnosis is documented as left inguinal hernia which was repaired on 11/2/16.',
      ['left inguinal hernia'],
    ],
    [
      'Diagnosis included head injury w/ loss of consciousness, facial laceration s/p sutures.',
      ['head injury w/ loss of consciousness', 'facial laceration'],
    ],
    ['Injured worker is a 30 year old male being treated for low back pain after lifting a box.', ['low back pain']],
    [
      'The injured worker is being treated for injuries to the head, neck and back.',
      ['injuries to the head, neck and back'],
    ],
    [
      'The injured worker is a 44 year old female being treated for a right distal radius fracture.',
      ['right distal radius fracture'],
    ],
    [
      "The provider's diagnoses are 1. Lumbar sprain/strain, 2. Right hip sprain/strain, and 3. Insomnia due to pain.",
      ['Lumbar sprain/strain', 'Right hip sprain/strain', 'Insomnia due to pain'],
    ],
    [
      'He carries the diagnosis of bilateral plantar fasciitis and received orthotics.',
      ['bilateral plantar fasciitis'],
    ],
    ['She was diagnosed with a meniscus tear by MRI in November and surgery was advised.', ['meniscus tear']],
    ['He had been diagnosed with a hernia by his own doctor prior to the industrial injury.', ['hernia']],
    [
      'On 10-20-16 the injured worker was seen and diagnosed with contusion of the chest wall.',
      ['contusion of the chest wall'],
    ],
    [
      'Per the 11/30/16 report, the diagnosis remains left shoulder impingement syndrome.',
      ['left shoulder impingement syndrome'],
    ],
    [
      'The report notes diagnoses of knee pain and effusion but does not describe instability.',
      ['knee pain and effusion'],
    ],
    [
      'The diagnoses were cervical strain and lumbar strain, and the treatment plan included chiropractic care.',
      ['cervical strain', 'lumbar strain'],
    ],
    [
      "The treating provider's diagnoses: Cervicalgia M54.2, Pain in thoracic spine M54.6, Low back pain M54.5.",
      ['Cervicalgia', 'Pain in thoracic spine', 'Low back pain'],
    ],
    [
      'The diagnosis was given as contusion of right lower leg, initial encounter.',
      ['contusion of right lower leg, initial encounter'],
    ],
    ['The ER diagnosis was acute lumbar strain.', ['acute lumbar strain']],
    [
      'Additional diagnoses include anxiety, depression, and gastroesophageal reflux disease.',
      ['anxiety', 'depression', 'gastroesophageal reflux disease'],
    ],
    ['The diagnosis for this injured worker is right wrist sprain.', ['right wrist sprain']],
    ["The provider's differential included tendon tear, but the diagnosis was elbow tendinitis.", ['elbow tendinitis']],
    [
      'Diagnosis: Right thumb laceration, healed. The patient has returned to modified duty.',
      ['Right thumb laceration, healed'],
    ],
    ['The injured worker is under treatment for a crush injury to the left hand.', ['crush injury to the left hand']],
    [
      'The injured worker has been receiving treatment for anxiety, depression and insomnia.',
      ['anxiety', 'depression', 'insomnia'],
    ],
    ['The injured worker has been under care for lumbar sprain since 11-1-2016.', ['lumbar sprain']],
    [
      'The injured worker was being followed for left tibia fracture with delayed union.',
      ['left tibia fracture with delayed union'],
    ],
    [
      'The applicant has filed a claim for chronic neck and mid back pain reportedly associated with an industrial contusion injury of October 14, 2016.',
      ['chronic neck and mid back pain'],
    ],
    [
      'The applicant is a represented worker who has filed a claim for foot pain, ankle pain, and a puncture wound reportedly associated with an industrial injury of October 12, 2016.',
      ['foot pain', 'ankle pain', 'puncture wound'],
    ],
    [
      'She suffered an industrial injury incurring neck, upper back and left shoulder injuries when a shelf collapsed.',
      ['neck, upper back and left shoulder injuries'],
    ],
    [
      'Diagnoses are elbow contusion (left), elbow strain (left) and wrist pain (bilateral.',
      ['elbow contusion (left)', 'elbow strain (left)', 'wrist pain (bilateral'],
    ],
    [
      'Diagnoses are listed as right foot pain, possible stress fracture; bunion.',
      ['right foot pain', 'possible stress fracture', 'bunion'],
    ],
    [
      'Diagnoses include left knee contusion, "bruised knee", and gait disturbance.',
      ['left knee contusion', 'bruised knee', 'gait disturbance'],
    ],
    [
      'The injured worker is undergoing treatment for neck pain, upper back pain- and low back pain.',
      ['neck pain', 'upper back pain', 'low back pain'],
    ],
    ['The injured worker was diagnosed having right hand sprain.', ['right hand sprain']],
    ['The injured worker was diagnosed as lumbosacral strain.', ['lumbosacral strain']],
    [
      'The injured worker was diagnosed with: right elbow contusion, and right arm strain.',
      ['right elbow contusion', 'right arm strain'],
    ],
    ['The injured worker undergoing treatment for right calf strain.', ['right calf strain']],
    [
      'The injured worker is undergoing treatment for, right wrist pain and left wrist pain.',
      ['right wrist pain', 'left wrist pain'],
    ],
    [
      'The injured worker is undergoing treatment for right wrist and hand pain and right shoulder pain.',
      ['right wrist and hand pain', 'right shoulder pain'],
    ],
    [
      'Diagnoses included lumbar disc disease without myelopathy and is not working.',
      ['lumbar disc disease without myelopathy'],
    ],
    [
      'The injured worker is undergoing treatment for left hip bursitis he continues to have pain.',
      ['left hip bursitis'],
    ],
    ['The injured worker is undergoing treatment for left hip bursitis patient is not working.', ['left hip bursitis']],
    [
      'The injured worker is undergoing treatment for: Lumbar strain, Left leg radiculitis, Treatment to date has included therapy.',
      ['Lumbar strain', 'Left leg radiculitis'],
    ],
    [
      'The diagnosis of disorders of bursae and tendons in shoulder region was made.',
      ['disorders of bursae and tendons in shoulder region'],
    ],
    ['Diagnoses include ongoing right sided hip pain.', ['ongoing right sided hip pain']],
    ['He was recommended rest and diagnosed with an ankle sprain.', ['ankle sprain']],
    ['He has not returned to work and was diagnosed with gout.', ['gout']],
    [
      'Diagnoses include lumbar disc herniation at L4-5 per MRI dated 3/4/16, right knee sprain, and insomnia.',
      ['lumbar disc herniation at L4-5', 'right knee sprain', 'insomnia'],
    ],
    ['The diagnoses are left IT band syndrome and left hip strain.', ['left IT band syndrome', 'left hip strain']],
    ['Diagnoses: a) right knee sprain b) left knee sprain.', ['right knee sprain', 'left knee sprain']],
    ['Diagnoses include rt. knee sprain and lt. AC joint pain.', ['rt. knee sprain', 'lt. AC joint pain']],
    ['Diagnoses include L. knee sprain and degen. disc disease.', ['L. knee sprain', 'degen. disc disease']],
    [
      'Diagnoses include lumbar sprain w/ radiculopathy, R/C tear, and C-spine strain.',
      ['lumbar sprain w/ radiculopathy', 'R/C tear', 'C-spine strain'],
    ],
    [
      'The injured worker is undergoing treatment for elbow strain and left A.C. joint pain.',
      ['elbow strain', 'left A.C. joint pain'],
    ],
    [
      'According to the records made available for review, this is a 45-year-old male patient with diagnoses of: lumbar strain; right knee sprain.',
      ['lumbar strain', 'right knee sprain'],
    ],
    [
      "The patient's diagnoses from 06/03/14 include: right shoulder impingement, and cervical strain.",
      ['right shoulder impingement', 'cervical strain'],
    ],
    [
      'The listed diagnoses per the PR-2 dated 11/3/16 are: 1. Cervicalgia 2. Thoracic pain 3. Lumbago',
      ['Cervicalgia', 'Thoracic pain', 'Lumbago'],
    ],
    ['The injured worker (IW) was diagnosed with a left tibial plateau fracture.', ['left tibial plateau fracture']],
    [
      'Her diagnoses per the 10/30/16 visit were left rotator cuff strain and left biceps tendinitis.',
      ['left rotator cuff strain', 'left biceps tendinitis'],
    ],
    ['He was found to have and was diagnosed with a corneal abrasion.', ['corneal abrasion']],
    [
      "The physician's diagnoses on 12/5/16 were right ankle sprain and peroneal tendinitis.",
      ['right ankle sprain', 'peroneal tendinitis'],
    ],
    ['Diagnoses as of 11/8/16: right hip strain, lumbar strain.', ['right hip strain', 'lumbar strain']],
    ['Diagnoses on the RFA were lumbar sprain and muscle spasm of back.', ['lumbar sprain', 'muscle spasm of back']],
    ['The clinical impression was cervical radiculopathy.', ['cervical radiculopathy']],
    ['The impression was of a resolving thigh contusion.', ['resolving thigh contusion']],
    [
      'The assessment included left carpal tunnel syndrome and left trigger thumb.',
      ['left carpal tunnel syndrome', 'left trigger thumb'],
    ],
    [
      'Assessment/Plan: Right shoulder bursitis. The injured worker was given an injection.',
      ['Right shoulder bursitis'],
    ],
    [
      'The treating physician documented diagnoses including lumbar facet arthropathy and sacroiliitis.',
      ['lumbar facet arthropathy', 'sacroiliitis'],
    ],
    [
      'He is diagnosed with: lumbar sprain/strain, radiculitis, and myospasms.',
      ['lumbar sprain/strain', 'radiculitis', 'myospasms'],
    ],
    [
      'It was noted that the injured worker has the diagnosis of internal derangement of the left knee.',
      ['internal derangement of the left knee'],
    ],
    ['Her diagnosis at that visit was wrist tenosynovitis.', ['wrist tenosynovitis']],
    [
      'Current diagnoses: cervical disc degeneration; cervical radiculitis.',
      ['cervical disc degeneration', 'cervical radiculitis'],
    ],
    ['Primary diagnosis: lumbar strain. Secondary diagnosis: anxiety.', ['lumbar strain', 'anxiety']],
    ['Diagnosis 1: Lumbar strain. Diagnosis 2: Anxiety.', ['Lumbar strain', 'Anxiety']],
    ['Postoperative diagnosis: Medial meniscus tear, right knee.', ['Medial meniscus tear, right knee']],
    [
      'DIAGNOSES\nLumbar strain\nRight knee sprain\nThe plan is for therapy twice a week over the coming month with a review afterwards.',
      ['Lumbar strain', 'Right knee sprain'],
    ],
    ['The diagnosis on the request was left shoulder sprain.', ['left shoulder sprain']],
    ['The diagnosis has been established as lumbar sprain.', ['lumbar sprain']],
    [
      'The diagnosis has changed to adhesive capsulitis of the left shoulder.',
      ['adhesive capsulitis of the left shoulder'],
    ],
    ['The accompanying diagnoses are left knee pain and left knee effusion.', ['left knee pain', 'left knee effusion']],
    ['An initial diagnosis of hip contusion was made.', ['hip contusion']],
    ['He was given the diagnosis of mallet finger, left ring finger.', ['mallet finger, left ring finger']],
    ['His diagnoses were felt to be lumbar strain and sciatica.', ['lumbar strain', 'sciatica']],
    [
      'The injured worker has the following diagnoses including neck sprain, and back sprain.',
      ['neck sprain', 'back sprain'],
    ],
    [
      'Injured worker has been diagnosed with post-traumatic stress disorder, and depression.',
      ['post-traumatic stress disorder', 'depression'],
    ],
    [
      "The injured worker's current diagnosis on record is right elbow lateral epicondylitis.",
      ['right elbow lateral epicondylitis'],
    ],
    [
      'The IW is diagnosed as having sprain of the right thumb and crush injury right hand.',
      ['sprain of the right thumb', 'crush injury right hand'],
    ],
    ['The injured worker is undergoing treatment with acupuncture for cervical strain.', ['cervical strain']],
    [
      'The injured worker is currently undergoing chiropractic treatment for lumbar sprain and thoracic sprain.',
      ['lumbar sprain', 'thoracic sprain'],
    ],
    ['The injured worker is undergoing treatments for right knee strain.', ['right knee strain']],
    ['The injured worker is undergoing evaluation and treatment for right inguinal hernia.', ['right inguinal hernia']],
    [
      'The injured worker is undergoing treatment for a work-related injury to the left wrist.',
      ['work-related injury to the left wrist'],
    ],
    ['The injured worker continues to be treated for left ankle sprain.', ['left ankle sprain']],
    ['The injured worker continues treatment for left ankle sprain.', ['left ankle sprain']],
    ['The injured worker was treated in the emergency department for a scalp laceration.', ['scalp laceration']],
    ['She has been treating for right shoulder impingement syndrome.', ['right shoulder impingement syndrome']],
    ['The patient is undergoing treatmnt for lower back strain.', ['lower back strain']],
    ['The injured worker is undergoing treatment for for bilateral knee pain.', ['bilateral knee pain']],
    ['The injured worker is undergoing treatment for the diagnosis of left wrist sprain.', ['left wrist sprain']],
    [
      'The injured worker is undergoing treatment for the following diagnoses: ankle sprain, foot pain.',
      ['ankle sprain', 'foot pain'],
    ],
    [
      'The injured worker is a 40 year old male with a diagnosis of lumbar strain who presented on 11/2/16 with spasm.',
      ['lumbar strain'],
    ],
    [
      'The diagnoses were noted as L5-S1 disc bulge, annular tear at L4-5 (per MRI), and right leg radiculopathy.',
      ['L5-S1 disc bulge', 'annular tear at L4-5 (per MRI)', 'right leg radiculopathy'],
    ],
    [
      'The diagnoses are noted as: contusion, right knee, sprain, right ankle.',
      ['contusion, right knee', 'sprain, right ankle'],
    ],
    [
      'The patient was previously diagnosed with diabetes and hypertension by his family physician.',
      ['diabetes', 'hypertension'],
    ],
    ['The request for authorization lists the diagnosis of pain in left knee.', ['pain in left knee']],
    [
      'Based on the 11/16/16 progress report the diagnoses are: 1. Lumbar disc herniation with left sciatica. 2. Right wrist sprain, mild. Exam shows tenderness.',
      ['Lumbar disc herniation with left sciatica', 'Right wrist sprain, mild'],
    ],
    [
      "Diagnosis per the 12/3/16 treating physician's report is chronic lumbar pain with spasm.",
      ['chronic lumbar pain with spasm'],
    ],
    [
      'She has been diagnosed with: right ulnar neuritis; right elbow pain. She uses a splint at night.',
      ['right ulnar neuritis', 'right elbow pain'],
    ],
    [
      'Diagnoses listed include right heel contusion and plantar fasciitis.',
      ['right heel contusion', 'plantar fasciitis'],
    ],
    ['The current diagnosis is 724.4 lumbosacral neuritis.', ['lumbosacral neuritis']],
    [
      'The industrially related diagnoses are left thumb sprain and left hand contusion.',
      ['left thumb sprain', 'left hand contusion'],
    ],
    [
      'He was diagnosed with right rotator cuff tear, status post repair on 3/4/16 with residual stiffness.',
      ['right rotator cuff tear', 'status post repair on 3/4/16 with residual stiffness'],
    ],
    [
      'She has a diagnosis of cervical radiculopathy and is status post an epidural injection.',
      ['cervical radiculopathy'],
    ],
    ['DIAGNOSES: LUMBAR STRAIN; RIGHT KNEE CONTUSION; ANXIETY.', ['LUMBAR STRAIN', 'RIGHT KNEE CONTUSION', 'ANXIETY']],
    [
      'The injured worker has a history of an injury on 10-13-16 with diagnoses of wrist strain and hand strain.',
      ['wrist strain', 'hand strain'],
    ],
    [
      'The injured worker was diagnosed as having knee pain, possible meniscal tear.',
      ['knee pain', 'possible meniscal tear'],
    ],
    [
      'The injured worker was diagnosed as having lumbar strain vs. disc herniation.',
      ['lumbar strain vs. disc herniation'],
    ],
    [
      'The injured worker was diagnosed with a right shoulder injury and a contusion to the face.',
      ['right shoulder injury', 'contusion to the face'],
    ],
    [
      'The current diagnoses are documented as knee sprain; ankle sprain; and; hip pain.',
      ['knee sprain', 'ankle sprain', 'hip pain'],
    ],
    [
      'The injured worker is undergoing treatment for lumbar strain / lumbar radiculopathy.',
      ['lumbar strain / lumbar radiculopathy'],
    ],
    [
      'The injured worker is undergoing treatment for lumbar strain (S39.012A) and cervical strain (S16.1XXA).',
      ['lumbar strain', 'cervical strain'],
    ],
    ['The injured worker is undergoing treatment for right hand/wrist pain, s/p fall.', ['right hand/wrist pain']],
    [
      'The injured worker is undergoing treatment for pain in the left ankle and joints of the left foot.',
      ['pain in the left ankle and joints of the left foot'],
    ],
    [
      'The injured worker is undergoing treatment for unspecified injury of head, subsequent encounter.',
      ['unspecified injury of head, subsequent encounter'],
    ],
    [
      'The injured worker is undergoing treatment for acute post-traumatic headache, not intractable.',
      ['acute post-traumatic headache, not intractable'],
    ],
    [
      'The injured worker was diagnosed with left knee strain; left knee contusion, and has been on modified duty.',
      ['left knee strain', 'left knee contusion'],
    ],
    ['The injured worker was diagnosed with a lumbar strain by the occupational clinic.', ['lumbar strain']],
    [
      'The injured worker was diagnosed with lumbar strain in the emergency room and discharged with Norco for pain.',
      ['lumbar strain'],
    ],
    [
      'Diagnoses include low back pain radiating to the left leg and neck pain.',
      ['low back pain radiating to the left leg', 'neck pain'],
    ],
    [
      'The injured worker is undergoing treatment for neck pain radiating to the right arm, and headaches.',
      ['neck pain radiating to the right arm', 'headaches'],
    ],
    ['The diagnoses include low back pain, rated 6 out of 10.', ['low back pain']],
    [
      'The diagnoses include right foot pain. He was also diagnosed with a stress fracture.',
      ['right foot pain', 'stress fracture'],
    ],
    [
      'The physician noted the following diagnoses: right wrist tendinitis, right elbow tendinitis.',
      ['right wrist tendinitis', 'right elbow tendinitis'],
    ],
    ['The EMG diagnosis was left carpal tunnel syndrome.', ['left carpal tunnel syndrome']],
    ['There is documentation of a diagnosis of knee sprain.', ['knee sprain']],
    [
      'The applicant was given diagnoses of hip pain and groin strain but was not placed off of work.',
      ['hip pain', 'groin strain'],
    ],
    [
      'The applicant carried diagnoses of forearm strain, elbow strain, and neck strain.',
      ['forearm strain', 'elbow strain', 'neck strain'],
    ],
    [
      "The applicant's primary pain generator was the back; the diagnosis was lumbar facet syndrome.",
      ['lumbar facet syndrome'],
    ],
    ['The treating provider stated that the applicant had sustained a left wrist fracture.', ['left wrist fracture']],
    [
      'The applicant has filed a claim for low back pain, psychological stress, and insomnia reportedly associated with cumulative trauma at work.',
      ['low back pain', 'psychological stress', 'insomnia'],
    ],
    ['Diagnoses include: neck pain, back pain, etc.', ['neck pain', 'back pain']],
    ['Diagnoses include neck pain, back pain, among others.', ['neck pain', 'back pain']],
    ['Diagnoses include neck pain and back pain, as well as other conditions.', ['neck pain', 'back pain']],
    ['Diagnoses include neck strain, back strain (see below).', ['neck strain', 'back strain']],
    ['The diagnoses are documented as left knee strain, not yet improved.', ['left knee strain']],
    ['The diagnosis is right wrist sprain; the patient is right handed.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain; right hand dominant.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain, and follow up in 2 weeks.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain. Right hand dominant male.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain, rated as moderate.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain and he is permanent and stationary.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain and MRI is recommended.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain with ongoing physical therapy.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain; no fracture.', ['right wrist sprain']],
    [
      'The diagnosis is right wrist sprain without evidence of fracture.',
      ['right wrist sprain without evidence of fracture'],
    ],
    ['The diagnosis is right wrist sprain, negative x-rays.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain, x-rays negative.', ['right wrist sprain']],
    ['The diagnosis is right wrist sprain (non-industrial).', ['right wrist sprain (non-industrial)']],
    ['The diagnosis is lumbar strain, which is industrial, and insomnia, which is not.', ['lumbar strain', 'insomnia']],
    ['The diagnoses include lumbar strain for which he takes Norco, and anxiety.', ['lumbar strain', 'anxiety']],
    ['The diagnoses include lumbar strain (treated with Norco), and anxiety.', ['lumbar strain', 'anxiety']],
    [
      'Diagnoses include low back strain since 10/13/16, neck strain and headaches.',
      ['low back strain', 'neck strain', 'headaches'],
    ],
    [
      'He is being treated for lumbar strain and an MRI showed disc bulges, stenosis, and facet arthropathy.',
      ['lumbar strain'],
    ],
    ['He was diagnosed with lumbar strain and complained of neck pain, numbness, and tingling.', ['lumbar strain']],
    [
      'He was diagnosed with lumbar strain and prescribed ibuprofen, muscle relaxants, and a back brace.',
      ['lumbar strain'],
    ],
    ['He was diagnosed with lumbar strain on 10/14/16, given Motrin, and returned to work.', ['lumbar strain']],
    [
      'He was diagnosed with lumbar strain on 10/14/16, neck strain, and headache.',
      ['lumbar strain', 'neck strain', 'headache'],
    ],
    [
      'He is being treated for strains and sprains injuries sustained neck, back and knees.',
      ['strains and sprains injuries sustained neck, back and knees'],
    ],
    [
      'The injured worker is undergoing treatment for sprain injuries sustained left wrist and hand.',
      ['sprain injuries sustained left wrist and hand'],
    ],
    ['She is treated for back strain sustained at work.', ['back strain']],
    [
      'He is being treated for pain in hands complained of fingers, elbow sprain, knee sprain.',
      ['pain in hands', 'elbow sprain', 'knee sprain'],
    ],
    [
      'Diagnoses include shin contusion as seen on 1/3/16, calf strain, and anxiety.',
      ['shin contusion', 'calf strain', 'anxiety'],
    ],
    ['The diagnoses are disc bulge by MRI of 2/5/16, neck strain.', ['disc bulge', 'neck strain']],
    [
      'Diagnoses: rib fracture which is healing, chest contusion; hip strain.',
      ['rib fracture', 'chest contusion', 'hip strain'],
    ],
    [
      'Diagnoses include knee strain [old injury, hip strain, and neck pain.',
      ['knee strain [old injury', 'hip strain', 'neck pain'],
    ],
    ['Diagnoses include knee strain), hip strain, and neck pain.', ['knee strain', 'hip strain', 'neck pain']],
    [
      'The injured worker is undergoing treatment for (knee strain, hip strain and neck pain and is off work.',
      ['knee strain', 'hip strain', 'neck pain'],
    ],
    [
      'He has several diagnoses (gout, elbow bursitis and neck strain) and rests.',
      ['gout', 'elbow bursitis', 'neck strain'],
    ],
    ['Diagnoses include "a left knee strain.', ['left knee strain']],
    ["Diagnoses include: 'left knee strain', 'ACL tear'.", ['left knee strain', 'ACL tear']],
    ['Diagnoses include “left knee strain”, and “ACL tear”.', ['left knee strain', 'ACL tear']],
    ['Diagnoses include the left knee strain -', ['left knee strain']],
    ['Diagnoses include (left knee strain) and [gout].', ['left knee strain', 'gout']],
    ['He was diagnosed as having status post rib fracture.', ['status post rib fracture']],
    ['The injured worker, who may return to work, has been diagnosed with gout.', ['gout']],
    [
      'Diagnoses include low back pain, s/p lumbar fusion with residual pain.',
      ['low back pain', 's/p lumbar fusion with residual pain'],
    ],
    ['Diagnoses include hip contusion, status post a fall with head injury, and gout.', ['hip contusion', 'gout']],
    ['Diagnoses include hip contusion status post being struck, and gout.', ['hip contusion', 'gout']],
    [
      'He was diagnosed with s/p radial head fracture and elbow stiffness.',
      ['s/p radial head fracture', 'elbow stiffness'],
    ],
    ['The current diagnosis are noted has right heel contusion.', ['right heel contusion']],
    ['The diagnoses were was left calf strain.', ['left calf strain']],
    ['He was diagnosed as has left calf strain and gout.', ['left calf strain', 'gout']],
    ['The injured worker was daignosed with a left calf strain.', ['left calf strain']],
    ['The diagonsis is left calf strain.', ['left calf strain']],
    ['The injured worker is underoing treatment for left calf strain.', ['left calf strain']],
    ['Diagnoses include carpal tunnel syndrome for which she wears a splint.', ['carpal tunnel syndrome']],
    ['Diagnoses include carpal tunnel syndrome by EMG.', ['carpal tunnel syndrome']],
  ])('%s', (summary, expected) => expect(texts(summary)).toEqual(expected));
});

describe('what is ruled out', () => {
  test.each<[string, string[]]>([
    ['Diagnoses include neck strain, herniated disc, ruled out, and shoulder pain.', ['neck strain', 'shoulder pain']],
    ['Diagnoses: lumbar strain; radiculopathy (ruled out); knee pain.', ['lumbar strain', 'knee pain']],
    [
      'The diagnoses are right wrist pain, r/o scaphoid fracture, and hand contusion.',
      ['right wrist pain', 'hand contusion'],
    ],
    ['The diagnosis was left knee strain, rule out internal derangement.', ['left knee strain']],
    [
      'The diagnoses were listed as TFCC tear (r/o), wrist sprain, and hand numbness.',
      ['wrist sprain', 'hand numbness'],
    ],
    [
      'The injured worker is undergoing treatment for the following: cervical strain, rule out disc herniation; left shoulder strain, rule out rotator cuff tear.',
      ['cervical strain', 'left shoulder strain'],
    ],
    [
      'There was a diagnosis of right knee pain, and an MRI was ordered to rule out meniscal tear.',
      ['right knee pain'],
    ],
    [
      'Diagnosis: 1. Lumbar sprain/strain; 2. R/O herniated disc; 3. Left hip bursitis.',
      ['Lumbar sprain/strain', 'Left hip bursitis'],
    ],
    [
      'The diagnoses listed on the 11-28-16 report were neck pain, rule-out radiculopathy, and shoulder strain.',
      ['neck pain', 'shoulder strain'],
    ],
    ['Diagnoses: ACL tear has been ruled out, knee strain.', ['knee strain']],
    ['Diagnoses: ACL tear was ruled out by MRI; knee strain.', ['knee strain']],
    ['Diagnoses: ACL tear [ruled out]; knee strain.', ['knee strain']],
    ['Diagnoses: ACL tear - ruled out, knee strain.', ['knee strain']],
    ['Diagnoses: knee strain, possible ACL tear to be ruled out; gout.', ['knee strain', 'gout']],
    ['Diagnoses include ACL tear (ruled out per MRI), knee pain.', ['knee pain']],
    ['Diagnoses include neck strain, knee pain and ACL tear was ruled out.', ['neck strain', 'knee pain']],
    ['Diagnoses include knee strain, rule/out tear, gout.', ['knee strain', 'gout']],
    ['Diagnoses: knee strain (rule out ACL tear), gout.', ['knee strain', 'gout']],
  ])('%s', (summary, expected) => expect(texts(summary)).toEqual(expected));
});

describe('what is no diagnosis of the worker', () => {
  test.each([
    'The injured worker was evaluated for complaints of right knee pain.',
    'He complained of shoulder pain and was assessed for range of motion.',
    "Diagnostic testing included an x-ray of the hand, which showed a boxer's fracture.",
    'The differential diagnosis includes labral tear and loose body.',
    'Past medical history includes diabetes and a prior diagnosis of asthma.',
    'The physician wants an EMG to help with diagnosis of carpal tunnel syndrome.',
    'Her father had been diagnosed with Parkinson disease.',
    'Assessment of the left ankle revealed swelling and tenderness.',
    'The MRI impression was full thickness rotator cuff tear.',
    'The request was denied as the diagnosis of radiculopathy was not supported by exam.',
    'The pain assessment: 7 out of 10 with numbness.',
    'He underwent treatment with ice and rest.',
    'No diagnosis was given on the handwritten note.',
    'The claims administrator noted that a diagnosis of CRPS had not been established.',
    'The physician suspects a diagnosis of meniscal tear and asks for an MRI.',
    'He reports a history of being diagnosed with gout.',
    'Accepted body parts include the neck and low back.',
    'The current diagnosis was not documented in the records provided.',
    'The injured worker has no prior diagnosis of arthritis.',
    'The physician is awaiting the MRI before making a diagnosis.',
    'An ultrasound was ordered for diagnosis of a possible hernia.',
    'He was treated at the emergency room on 10/20/16.',
    'The injured worker stated he was told his knee may have a tear.',
    "The patient's son was recently diagnosed with leukemia, which adds to her stress.",
    'Diagnostic ultrasound of the shoulder revealed bursitis and tendinosis.',
    'The diagnosis of complex regional pain syndrome was considered but excluded.',
    'ICD-10 codes were not provided.',
    'The functional assessment: limited range of motion and pain.',
    'Past diagnoses include hypertension and gout.',
    'The patient underwent an assessment for depression.',
    'An MRI of the left knee was performed on 12/2/16. Impression: Medial meniscus tear.',
    'The diagnosis is undocumented.',
    'The patient had a normal EMG. Impression: Normal study without radiculopathy.',
    'X-rays revealed no acute fracture; impression was mild degenerative changes.',
    'The provider requested an MRI to establish a diagnosis of labral tear.',
    'There were no diagnoses listed.',
    'The patient denied ever being diagnosed with depression.',
    'Treatment for her anxiety has included medication.',
    "The physician's assessment was that the patient could return to work.",
    'On 11/2/16 a psychological assessment was completed.',
    'The patient was treated for two weeks with antibiotics.',
    'The wound was treated and the patient released.',
    'Diagnosis and treatment plan were discussed with the patient.',
    'The diagnosis is unknown.',
    'The diagnoses are not legible.',
    'The diagnosis was deferred pending an MRI.',
    'A second opinion was sought on the diagnosis and the need for surgery.',
    'She was diagnosed in 1998.',
    'He stated that the diagnosis made him anxious.',
    'The physician reviewed the diagnoses, medications and work status.',
    'Without a diagnosis, therapy is not indicated.',
    'Diagnosis-related education was provided.',
    'There is no documentation of a diagnosis of knee sprain.',
    'Medical necessity depends on a diagnosis of instability.',
    'The utilization review non-certified the request as there was no diagnosis to support it.',
    'On 10/20/16 the applicant reported issues with neck pain; ancillary issues with headaches were noted.',
    'The diagnosis is the same.',
    'The diagnoses remain unchanged.',
    'The diagnosis was confirmed by MRI.',
    'The diagnosis is not clear.',
    'His diagnoses are as above.',
    'Diagnoses: see the report of 10/12/16.',
    'Diagnosis: none given.',
    'Diagnoses: N/A.',
    'The diagnosis code was not listed.',
    'The diagnoses of gout and radiculopathy were not confirmed.',
  ])('%s', (summary) => expect(texts(summary)).toEqual([]));
});
