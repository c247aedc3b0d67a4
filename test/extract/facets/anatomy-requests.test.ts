import { describe, expect, it } from 'vitest';
import { itemFacets } from '../../../src/extract/facets/item-facets.js';
import { findTreatment } from '../../../src/extract/treatment/find-treatment.js';
import { Passage } from '../../../src/text/passage.js';

/** A request, and its parts, side and levels as "part + part, side, L4-L5 L5". */
type Row = readonly [request: string, told: string];

function told(request: string): string {
  const passage = Passage.of(request);
  const { body_parts, side, levels } = itemFacets(passage, findTreatment(passage));
  return [
    body_parts.value.join(' + ') || 'none',
    ...(side.value === null ? [] : [side.value]),
    ...(levels.value.length > 0 ? [levels.value.join(' ')] : []),
  ].join(', ');
}

const table = (title: string, rows: readonly Row[]): void => {
  describe(title, () => {
    it.each(rows)('%s: %s', (request, expected) => {
      expect(told(request)).toBe(expected);
    });
  });
};

table('imaging and other tests', [
  ['MRI of the left knee', 'knee, left'],
  ['MRI cervical spine w/o contrast', 'neck'],
  ['MRI C/S', 'neck'],
  ['MRI T/S', 'upper back'],
  ['X-ray of the L/S', 'low back'],
  ['X-rays, thoracic and lumbar spine', 'upper back + low back'],
  ['CT scan of the abdomen and pelvis', 'abdomen + pelvis'],
  ['MR arthrogram right hip', 'hip, right'],
  ['Ultrasound of bilateral wrists', 'wrist, bilateral'],
  ['MRI brain', 'head'],
  ['Chest x-ray', 'chest'],
  ['Three view x-ray of the right ankle and foot', 'ankle + foot, right'],
  ['MRI of the spine', 'spine'],
  ['EMG/NCV of the left upper extremity', 'upper extremity, left'],
  ['EMG/NCV BUE', 'upper extremity, bilateral'],
  ['EMG of the BLE', 'lower extremity, bilateral'],
  ['EMG/NCS RLE and LLE', 'lower extremity, bilateral'],
  ['NCV of the bilateral upper and lower extremities', 'upper extremity + lower extremity, bilateral'],
  ['EMG/NCV UE', 'upper extremity'],
  ['EMG cervical spine and bilateral upper extremities', 'neck + upper extremity, bilateral'],
  ['EKG', 'none'],
  ['EEG', 'none'],
  ['Echocardiogram', 'heart'],
  ['Pulmonary function test', 'lungs'],
  ['Urine drug screen', 'none'],
  ['Labs: liver function test', 'none'],
  ['Lab: thyroid panel, T3, T4', 'none'],
  ['Complement C3, C4', 'none'],
  ['Bone scan', 'none'],
  ['Sleep study', 'none'],
  ['Audiogram', 'ear'],
  ['Ophthalmology consultation', 'eye'],
  ['Dental evaluation', 'mouth and teeth'],
]);

table('injections and nerve blocks', [
  ['L4-5 epidural steroid injection', 'low back, L4-L5'],
  ['Right L5-S1 transforaminal epidural steroid injection', 'low back, right, L5-S1'],
  ['Bilateral L4-L5 and L5-S1 facet joint injections', 'low back, bilateral, L4-L5 L5-S1'],
  ['Cervical ESI at C7-T1', 'neck, C7-T1'],
  ['Interlaminar epidural injection C7-T1', 'neck + upper back, C7-T1'],
  ['Left C5-6, C6-7 medial branch block', 'neck, left, C5-C6 C6-C7'],
  ['Bilateral L3, L4 and L5 medial branch blocks', 'low back, bilateral, L3 L4 L5'],
  ['Bilateral L3, 4, 5 medial branch blocks', 'low back, bilateral, L3 L4 L5'],
  ['Radiofrequency ablation L3-S1', 'low back, L3-L4 L4-L5 L5-S1'],
  ['RFA of the bilateral L3-5 medial branches', 'low back, bilateral, L3-L4 L4-L5'],
  ['Selective nerve root block right L5', 'low back, right, L5'],
  ['TFESI left L4 and L5', 'low back, left, L4 L5'],
  ['T12-L1 epidural steroid injection, lumbar spine', 'low back, T12-L1'],
  ['Thoracic facet injections T6-7, T7-8', 'upper back, T6-T7 T7-T8'],
  ['Right SI joint injection', 'pelvis, right'],
  ['Sacroiliac joint injection, bilateral', 'pelvis, bilateral'],
  ['Caudal epidural steroid injection', 'pelvis'],
  ['Corticosteroid injection of the left shoulder', 'shoulder, left'],
  ['Subacromial injection', 'shoulder'],
  ['Synvisc injections, right knee, series of 3', 'knee, right'],
  ['Trigger point injections', 'none'],
  ['Trigger point injections, trapezius', 'upper back'],
  ['Greater occipital nerve block', 'head'],
  ['Botox injection for migraines', 'head'],
  ['Epidural steroid injection', 'none'],
  ['R L4-5 TFESI', 'low back, right, L4-L5'],
]);

table('operations', [
  ['Left knee arthroscopy with partial medial meniscectomy', 'knee, left'],
  ['ACDF C4-C7', 'neck, C4-C5 C5-C6 C6-C7'],
  ['Anterior cervical discectomy and fusion, C5 through C7', 'neck, C5-C6 C6-C7'],
  ['L4-L5-S1 posterior lumbar fusion', 'low back, L4-L5 L5-S1'],
  ['Laminectomy L4/5', 'low back, L4-L5'],
  ['Lumbar fusion L4/L5 and L5/S1', 'low back, L4-L5 L5-S1'],
  ['TLIF L5-1', 'low back, L5-S1'],
  ['Microdiscectomy L4-5, 5-1', 'low back, L4-L5 L5-S1'],
  ['Kyphoplasty T12', 'upper back, T12'],
  ['Right carpal tunnel release', 'wrist, right'],
  ['Left cubital tunnel release', 'elbow, left'],
  ['Right trigger thumb release', 'finger, right'],
  ['Right shoulder arthroscopy with SAD, Mumford and rotator cuff repair', 'shoulder, right'],
  ['Right shoulder arthroscopy with biceps tenodesis', 'shoulder + upper arm, right'],
  ['Total hip arthroplasty, left', 'hip, left'],
  ['R TKA', 'knee, right'],
  ['ORIF distal radius', 'wrist'],
  ['Umbilical hernia repair', 'abdomen'],
  ['Septoplasty', 'face'],
  ['Bunionectomy right foot', 'foot, right'],
  ['Achilles tendon repair', 'ankle'],
  ['Spinal cord stimulator trial', 'spine'],
  ['Hardware removal, left ankle', 'ankle, left'],
  ['Associated surgical service: Assistant surgeon', 'none'],
  ['Associated surgical service: Sling', 'none'],
  ['Associated surgical service: Shoulder immobilizer', 'shoulder'],
  ['Associated surgical service: Pre-operative EKG', 'none'],
  ['Associated surgical service: Knee CPM 21 days', 'knee'],
]);

table('therapy and visits', [
  ['Physical therapy 2 times a week for 6 weeks, left shoulder', 'shoulder, left'],
  ['PT 3x4 for the neck, low back and right knee', 'neck + low back + knee, right'],
  ['Chiropractic treatment, cervical, thoracic and lumbar spine', 'neck + upper back + low back'],
  ['Acupuncture for low back, 8 visits', 'low back'],
  ['Aquatic therapy 12 sessions lumbar/left hip', 'low back + hip, left'],
  ['Hand therapy 12 visits', 'hand'],
  ['Occupational therapy for the right hand/wrist', 'hand + wrist, right'],
  ['Physical therapy left shoulder, right knee', 'shoulder + knee'],
  ['Physical therapy right shoulder, right arm', 'shoulder + upper extremity, right'],
  ['Physical therapy for both knees', 'knee, bilateral'],
  ['Physical therapy', 'none'],
  ['Spinal manipulation', 'spine'],
  ['Psychotherapy 12 sessions', 'mind'],
  ['Cognitive behavioral therapy, 6 visits', 'mind'],
  ['Psychiatric consultation', 'mind'],
  ['Neuropsychological testing', 'mind'],
  ['Psych evaluation', 'mind'],
  ['Orthopedic consultation for the right shoulder', 'shoulder, right'],
  ['Hand surgeon consultation', 'hand'],
  ['Podiatry referral', 'foot'],
  ['Follow-up visit', 'none'],
  ['Return to work evaluation', 'none'],
  ['Face to face visit', 'none'],
  ['Work hardening, back to work program', 'none'],
  ['Functional restoration program', 'none'],
  ['Gym membership', 'none'],
  ['Initial evaluation back and neck', 'back + neck'],
]);

table('equipment', [
  ['Lumbar brace', 'low back'],
  ['LSO brace', 'low back'],
  ['Back brace', 'back'],
  ['Left knee brace', 'knee, left'],
  ['Bilateral wrist splints', 'wrist, bilateral'],
  ['Cervical collar', 'neck'],
  ['Cervical traction unit', 'neck'],
  ['Shoulder sling', 'shoulder'],
  ['Heel cups', 'foot'],
  ['Custom foot orthotics', 'foot'],
  ['AFO left', 'ankle + foot, left'],
  ['Abdominal binder', 'abdomen'],
  ['Night guard', 'mouth and teeth'],
  ['Hearing aids', 'ear'],
  ['TENS unit', 'none'],
  ['Cold therapy unit', 'none'],
  ['Forearm crutches', 'none'],
  ['Quad cane', 'none'],
  ['Shower chair with arms and back rest', 'none'],
  ['Seat with arms', 'none'],
  ['Wheelchair with elevating leg rests', 'none'],
  ['Hand controls for vehicle', 'none'],
  ['Hand-held shower', 'none'],
  ['Grab bars and hand rails', 'none'],
  ['Hospital bed, head of the bed elevates', 'none'],
  ['Gloves', 'none'],
  ['Drop-arm commode', 'none'],
]);

table('medicines', [
  ['Norco 10/325mg #60', 'none'],
  ['Zofran 4mg by mouth', 'none'],
  ['Oral morphine solution', 'none'],
  ['Fluticasone nasal spray', 'none'],
  ['Nasal naloxone 4mg', 'none'],
  ['Ativan 1mg for anxiety', 'mind'],
  ['Trazodone 50mg for insomnia', 'mind'],
  ['Voltaren gel 1% to the right knee', 'knee, right'],
  ['Lidoderm patches to the low back', 'low back'],
  ['Topamax 50mg for headaches', 'head'],
  ['Lisinopril for hypertension', 'heart'],
  ['Albuterol inhaler for asthma', 'lungs'],
  ['Levothyroxine', 'none'],
  ['Vitamin B12 injection', 'none'],
  ['Tylenol #3', 'none'],
]);

table('modified requests tell parts and side by the whole header', [
  [
    '12 physical therapy visits was the original request. 6 physical therapy visits was authorized by the Claims ' +
      'Administrator. The remaining IMR eligible portion of the original request, 6 physical therapy visits for the ' +
      'left elbow is',
    'elbow, left',
  ],
  [
    'Bilateral L4-5 and L5-S1 facet injection was the original request. The Claims Administrator authorized L4-5 ' +
      'facet injection, leaving the original request IMR eligible. The original request, bilateral L4-5 and L5-S1 ' +
      'facet injection is',
    'low back, bilateral, L4-L5 L5-S1',
  ],
]);

table('levels in all their spellings', [
  ['Fusion C3-C4', 'neck, C3-C4'],
  ['Fusion C3-4', 'neck, C3-C4'],
  ['Fusion C3/4', 'neck, C3-C4'],
  ['Fusion C3 - C4', 'neck, C3-C4'],
  ['Fusion C3 – C4', 'neck, C3-C4'],
  ['Fusion C-3-4', 'neck, C3-C4'],
  ['Fusion c5-c6', 'neck, C5-C6'],
  ['Fusion C5-7', 'neck, C5-C6 C6-C7'],
  ['Fusion C4 to C7', 'neck, C4-C5 C5-C6 C6-C7'],
  ['Fusion C4 thru C6', 'neck, C4-C5 C5-C6'],
  ['Fusion L5 S1', 'low back, L5-S1'],
  ['Fusion L5/S1', 'low back, L5-S1'],
  ['Fusion at the L5-S1 level', 'low back, L5-S1'],
  ['Fusion at L4-5 & L5-S1 levels', 'low back, L4-L5 L5-S1'],
  ['Fusion L4-5, L5-S1 with 2 day stay', 'low back, L4-L5 L5-S1'],
  ['Fusion L2-L3, L3-L4, L4-L5', 'low back, L2-L3 L3-L4 L4-L5'],
  ['Fusion T10-L2', 'upper back + low back, T10-T11 T11-T12 T12-L1 L1-L2'],
  ['Fusion (L4-5)', 'low back, L4-L5'],
  ['Fusion L4-5 x2', 'low back, L4-L5'],
  ['Medial branch block L4, L5, S1', 'low back, L4 L5 S1'],
  ['Medial branch block C4, C5 and C6', 'neck, C4 C5 C6'],
  ['Medial branch block L4, 5 sessions', 'low back, L4'],
  ['Nerve root block S1', 'low back, S1'],
  ['Nerve root block S2', 'pelvis, S2'],
  ['HCPCS L0650', 'none'],
  ['Knee orthosis L1832', 'knee'],
  ['Walker E0143, ICD M54.5, L03.1', 'none'],
  ['MRI knee, T1 weighted', 'knee'],
  ['Fusion L9-10', 'none'],
  ['Fusion C13', 'none'],
  ["Patient's 2-3 sessions of therapy", 'none'],
  ['Therapy c 2-3 visits', 'none'],
  ['Labs T3, T4 levels', 'none'],
  ['Fusion L 4-5', 'low back, L4-L5'],
  ['Fusion L4-5 and 5-1', 'low back, L4-L5 L5-S1'],
  ['Fusion L4-5; laminectomy L3', 'low back, L4-L5 L3'],
  ['Fusion C7-1', 'neck + upper back, C7-T1'],
  ['Cervical fusion C7-1', 'neck, C7-T1'],
  ['Fusion L5-L4', 'low back, L4-L5'],
  ['Block C7-C8', 'neck, C7-T1'],
  ['Nerve root block C8', 'neck, C8'],
  ['Fusion L4-L4', 'low back, L4'],
]);
