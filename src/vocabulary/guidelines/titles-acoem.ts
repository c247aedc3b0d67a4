import { wordList } from '../../text/word-list.js';

/**
 * Headings that the chapters of the ACOEM Occupational Medicine Practice Guidelines, 2nd edition (2004; elbow 2007),
 * share, with those that single chapters add; the General Approaches' sections are the chapters themselves (1 to 5).
 */
export const ACOEM_2004_TITLES: readonly string[] = wordList(`
  Introduction | General Approach and Basic Principles | General Approach | Basic Principles | Summary |
  Summary of Recommendations and Evidence | Summary of Evidence and Recommendations |
  Summary of Recommendations | Initial Assessment | Initial Assessment, Medical History | Medical History |
  History | Physical Examination | Examination | Diagnostic Criteria | Differential Diagnosis | Red Flags |
  Work-Relatedness | Work Relatedness | Initial Care | Comfort Options | Comfort Measures | Physical Methods |
  Medications | Injections | Activity Alteration | Activity Modification | Activity | Activities and Work |
  Work Activities | Activity and Work | Return to Work | Follow-up Visits | Follow-up | Special Studies |
  Special Studies and Diagnostic and Treatment Considerations | Special Studies and Diagnostic Considerations |
  Diagnostic and Treatment Considerations | Diagnostic Testing | Treatment | Treatment Considerations |
  Management | Surgical Considerations | Specialty Referral | Referral | Algorithms | Algorithm |
  Clinical Algorithms | Tables | References | Appendix | Prevention | Patient Education | Education |
  Physical Treatment Methods | Manipulation | Physical Therapy | Rest and Immobilization | Acupuncture |
  Detection of Neurologic Abnormalities | Imaging | Lumbar Supports | Spinal Fusion |
  Work Activities and Modified Duty | General Approach to Initial Assessment and Documentation |
  Initial Approaches to Treatment | Cornerstones of Disability Prevention and Management |
  Pain, Suffering, and the Restoration of Function | Pain, Suffering and the Restoration of Function |
  Independent Medical Examinations and Consultations | Functional Capacity Evaluation | Disability Prevention |
  Referral Issues and the IME Process | Documentation | Assessing Readiness | Oral Pharmaceuticals |
  Topical Medications | Nonprescription Medications | Nonprescription Analgesics | Pharmaceuticals |
  Physical Modalities | Failure of Treatment | Managing Delayed Recovery | Delayed Recovery |
  Behavioral Interventions | Psychosocial Factors | Epicondylalgia | Lateral Epicondylalgia |
  Medial Epicondylalgia | Lateral Epicondylitis | Ulnar Nerve Entrapment | Radial Nerve Entrapment |
  Pronator Syndrome | Olecranon Bursitis | Biceps Tendinosis | Carpal Tunnel Syndrome | Trigger Finger |
  De Quervain's Syndrome | Ganglion | Splinting | Meniscal Tears | Meniscus Tears |
  Anterior Cruciate Ligament Tears | Collateral Ligament Tears | Patellofemoral Syndrome | Plantar Fasciitis |
  Ankle Sprain | Rotator Cuff Tears | Impingement Syndrome | Ruptured Biceps Tendon | Shoulder Dislocation |
  Shoulder Instability | Cervical Nerve Root Decompression | Stress Management |
  Cognitive Techniques and Therapy | Cognitive Therapy | Relaxation Techniques | Stress Inoculation Therapy`);

/**
 * Titles of the ACOEM guidelines by disorder, adopted since December 2017: those that hold a comma or join what are
 * titles themselves, and some that stand beside others in lists. Not all of them: another title is no doubt.
 */
export const ACOEM_DISORDERS_TITLES: readonly string[] = wordList(`
  NSAIDs and Acetaminophen | Oral NSAIDs and Acetaminophen | NSAIDs or Acetaminophen | Oral NSAIDs |
  Acetaminophen | Gabapentin and Pregabalin | Bisphosphonates and Calcitonin | Skeletal Muscle Relaxants |
  Capsicum, Sports Creams and Other Creams and Ointments | Topical Creams | Lidocaine Patches |
  Complementary and Alternative Methods | Glucosamine, Chondroitin, and Methylsulfonylmethane |
  Tricyclic, Tetracyclic, and SNRI Antidepressants | Cytokines and Other Inflammatory Markers |
  Manipulation and Mobilization | Massage and Myofascial Release | Sleep Posture and Sleep Surfaces |
  Manipulation Under Anesthesia (MUA) and Medication-Assisted Spinal Manipulation (MASM) |
  Yoga and Tai Chi | Stretching and Flexibility Exercises | Aerobic and Strengthening Exercises |
  Work Conditioning, Work Hardening, and Early Intervention Programs | Fear Avoidance Belief Training |
  Interdisciplinary Pain Rehabilitation Programs | Cognitive Behavioral Therapy | Magnets and Magnetic Stimulation |
  Taping and Kinesiotaping | Shoe Insoles and Shoe Lifts | Orthotics, Shoe Insoles, and Shoe Lifts |
  Slings and Shoulder Supports | Splints and Braces | Canes and Crutches | Canes, Crutches, and Walkers |
  Decompression Through Traction and Spinal Decompressive Devices | Trigger and Tender Point Injections |
  Trigger Point and Tender Point Injections | Epidural Glucocorticosteroid Injections |
  Radiofrequency Neurotomy, Neurotomy, and Facet Rhizotomy | Vertebroplasty and Kyphoplasty |
  Discectomy, Microdiscectomy, Sequestrectomy, Endoscopic Decompression | Electrodiagnostic Studies |
  Single Proton Emission Computed Tomography (SPECT) and Positron Emission Tomography (PET) |
  Subacute and Chronic Pain | Subacute Pain (1-3 Months) and Chronic Pain (>3 Months) |
  Acute, Subacute, and Chronic Pain | Eye Movement Desensitization and Reprocessing`);

/** The Postsurgical Treatment Guidelines, 8 CCR 9792.24.3. */
export const POSTSURGICAL_TITLES: readonly string[] = wordList(`
  Introduction | Definitions | General | Postsurgical Physical Medicine | Postsurgical Patient Management |
  Postsurgical Physical Medicine Period | Ankle & Foot | Burns | Cardiopulmonary | Carpal Tunnel Syndrome |
  Elbow & Upper Arm | Elbow | Forearm, Wrist, & Hand | Forearm, Wrist & Hand | Head | Hernia |
  Hip, Pelvis and Thigh | Hip, Pelvis & Thigh | Knee | Knee and Leg | Low Back | Neck & Upper Back | Shoulder |
  Lumbar | Spine | Eye`);
