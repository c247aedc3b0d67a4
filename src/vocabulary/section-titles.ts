/**
 * Published titles of guideline sections that hold a comma, a semicolon, a colon or "and", so that lists of titles are split right. Sources:
 * Chronic Pain Medical Treatment Guidelines (8 CCR 9792.24.2, 2009 and 2016), Postsurgical Treatment Guidelines (9792.24.3), Opioids Treatment
 * Guidelines (9792.24.4, whose titles carry numbers and are told by them), ACOEM chapters (9792.23.1 to .15).
 */
export const COMPOUND_TITLES: readonly string[] = [
  // Chronic pain
  'Anti-epilepsy drugs (AEDs) for pain',
  'Botulinum toxin (Botox; Myobloc)',
  'Capsaicin, topical',
  'Chronic pain programs, early intervention',
  'Chronic pain programs, intensity',
  'Chronic pain programs, opioids',
  'Clonidine, intrathecal',
  'CRPS, diagnostic criteria',
  'CRPS, medications',
  'CRPS, prevention',
  'CRPS, spinal cord stimulators (SCS)',
  'CRPS, sympathetic and epidural blocks',
  'CRPS, sympathetic blocks (therapeutic)',
  'CRPS, treatment',
  'CRPS (complex regional pain syndrome), diagnostic tests',
  'Complex Regional Pain Syndrome, spinal cord stimulators (SCS)',
  'Corticosteroids (oral/parenteral/IM for low back pain)',
  'Diclofenac Sodium (Voltaren, Voltaren-XR)',
  'Etodolac (Lodine, Lodine XL)',
  'Fenoprofen (Nalfon)',
  'Glucosamine (and Chondroitin Sulfate)',
  'Hydrocodone (Vicodin, Lortab)',
  'Ibuprofen (Motrin, Advil)',
  'Ketoprofen, topical',
  'Lidocaine, topical',
  'Meloxicam (Mobic)',
  'Muscle relaxants (for pain), antispasmodics',
  'Muscle relaxants, antispasmodics',
  'Naproxen (Naprosyn)',
  'Naproxen (Naprosyn, EC-Naprosyn, Anaprox, Anaprox DS, Aleve)',
  'NSAIDs, GI symptoms & cardiovascular risk',
  'NSAIDs, hypertension and renal function',
  'NSAIDs, specific drug list & adverse effects',
  'Opioids, California Controlled Substance Utilization Review and Evaluation System (CURES)',
  'Opioids, criteria for use',
  'Opioids, dealing with misuse & addiction',
  'Opioids, differentiation: dependence & addiction',
  'Opioids, dosing',
  'Opioids, hyperalgesia',
  'Opioids, indicators for addiction',
  'Opioids, indicators for addiction & misuse',
  'Opioids, long-term assessment',
  'Opioids, long-term users of opioids (6-months or more)',
  'Opioids, pain treatment agreement',
  'Opioids, psychological intervention',
  'Opioids, screening for risk of addiction (tests)',
  'Opioids, screening tests for risk of addiction & misuse',
  'Opioids, specific drug list',
  'Opioids, state medical boards guidelines',
  'Opioids, steps to avoid misuse/addiction',
  'Opioids, tools for risk stratification & monitoring',
  'Opioids, weaning of medications',
  'Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators)',
  'Regional sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & lumbar sympathetic block)',
  'Spinal cord stimulators (SCS), psychological evaluations',
  'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
  'TENS, post operative pain (transcutaneous electrical nerve stimulation)',
  'Topical analgesics, compounded',
  'Trigger point injections (TPIs)',
  'Tramadol (Ultram, Ultram ER)',
  'Ultrasound, therapeutic',
  'Urine drug testing (UDT), criteria for use',
  'Work conditioning, work hardening',
  'Weaning, opioids (specific guidelines)',
  'Weaning, carisoprodol (Soma)',
  'Weaning, benzodiazepines (specific guidelines)',
  'Physical therapy (PT), general',
  'Medications for subacute & chronic pain',
  'Medications, compounded',
  'Herbal medicines, topical',
  'Office visits, follow-up',
  'Massage therapy, general',
  'Fluoroscopy (for ESIs)',
  'Epidural steroid injections (ESIs), therapeutic',
  'Epidural steroid injections, diagnostic',
  'Exercise, aerobic',
  'Botulinum toxin, migraine',
  // ACOEM 2004 chapters
  'Special Studies and Diagnostic and Treatment Considerations',
  'General Approach to Initial Assessment and Documentation',
  'Cornerstones of Disability Prevention and Management',
  'Pain, Suffering, and the Restoration of Function',
  'Independent Medical Examinations and Consultations',
  'Initial Assessment, Medical History',
  // Postsurgical
  'Forearm, Wrist, & Hand',
  'Forearm, Wrist, and Hand',
  'Hip, Pelvis and Thigh (femur)',
  'Hip, Pelvis and Thigh',
  'Elbow & Upper Arm',
  'Neck & Upper Back',
  'Ankle & Foot',
  'Burns, postsurgical',
  // ODG topics that the letters cite the same way
  'Preoperative testing, general',
  'Computed tomography (CT), arthrography',
  'Gym memberships, home exercise kits',
  'Arthroplasty, shoulder',
  'Diagnostic ultrasound, musculoskeletal',
];

/** The published spelling aside: lower case, no trademark signs, "and" for "&". */
export const titleKey = (title: string): string => title.toLowerCase().replaceAll(/[\u00ae\u2122]/g, '').replaceAll('&', 'and').replaceAll(/\s+/g, ' ').trim();

/** Titles by their first comma-separated piece, the longest first. */
export const TITLES_BY_FIRST_PIECE: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const title of COMPOUND_TITLES.map(titleKey).sort((a, b) => b.length - a.length)) {
    const first = title.split(/[,;]/)[0]!;
    map.set(first, [...(map.get(first) ?? []), title]);
  }
  return map;
})();
