import { wordList } from '../../text/word-list.js';

/** The one name by which a specialty is counted, and the others by which letters call it. */
export interface SpecialtyRow {
  readonly group: string;
  /** "And" is "&", and neither case, blanks nor marks make a difference. */
  readonly printed: readonly string[];
}

const row = (group: string, printed = ''): SpecialtyRow => ({ group, printed: wordList(printed) });

/**
 * Specialties by the current names of their certificates, with "&" for "and" and in American spelling, and what else
 * they are or were called: "Family Practice" is Family Medicine since 2005, "Pain Management" is certified as Pain
 * Medicine. Source: certificates of the American Board of Medical Specialties and of the specialty boards of the
 * American Osteopathic Association.
 */
const MEDICAL: readonly SpecialtyRow[] = [
  row('Addiction Medicine', 'Addictionology | Addiction | Addictive Medicine'),
  row('Addiction Psychiatry'),
  row('Adolescent Medicine'),
  row('Aerospace Medicine', 'Aviation Medicine'),
  row('Allergy & Immunology', 'Allergy | Immunology | Allergist | Clinical Immunology | Allergy Immunology'),
  row('Anesthesiology', 'Anesthesia | Anesthesiologist | Anaesthesiology | Anesthesology'),
  row('Brain Injury Medicine', 'Brain Injury'),
  row('Cardiovascular Disease', 'Cardiology | Cardiovascular Diseases | Cardiovascular Medicine | Cardiologist'),
  row('Child & Adolescent Psychiatry', 'Child Psychiatry | Adolescent Psychiatry | Pediatric Psychiatry'),
  row('Child Neurology', 'Pediatric Neurology | Neurology with Special Qualification in Child Neurology'),
  row('Clinical Informatics', 'Medical Informatics'),
  row('Clinical Neurophysiology', 'Neurophysiology'),
  row('Colon & Rectal Surgery', 'Colorectal Surgery | Proctology | Colon Rectal Surgery'),
  row('Consultation-Liaison Psychiatry', 'Psychosomatic Medicine'),
  row('Critical Care Medicine', 'Critical Care | Intensive Care Medicine | Internal Medicine Critical Care Medicine'),
  row('Dermatology', 'Dermatologist'),
  row('Emergency Medicine', 'Emergency | Emergency Room Medicine | Emergency Physician | Emergency Medicine Physician'),
  row(
    'Endocrinology, Diabetes & Metabolism',
    'Endocrinology | Endocrinology and Metabolism | Endocrinology Diabetes Metabolism | Endocrinologist',
  ),
  row('Epilepsy'),
  row('Facial Plastic Surgery', 'Facial Plastic and Reconstructive Surgery | Plastic Surgery within the Head and Neck'),
  row(
    'Family Medicine',
    `Family Practice | Family Physician | Family Practitioner | Family Practice and Osteopathic Manipulative Treatment |
    Family Medicine and Osteopathic Manipulative Treatment | FP | Family Medicine Practice | Family`,
  ),
  row('Forensic Psychiatry'),
  row('Gastroenterology', 'Gastroenterologist'),
  row('Geriatric Medicine', 'Geriatrics | Gerontology'),
  row('Geriatric Psychiatry'),
  row('Gynecologic Oncology', 'Gynecological Oncology'),
  row(
    'Hand Surgery',
    `Surgery of the Hand | Hand | Hand Surgeon | Hand and Upper Extremity Surgery | Orthopedic Hand Surgery |
    Orthopaedic Hand Surgery | Hand Surgery Orthopedic`,
  ),
  row('Hematology', 'Haematology'),
  row(
    'Hospice & Palliative Medicine',
    'Hospice and Palliative Care | Palliative Medicine | Palliative Care | Hospice Medicine',
  ),
  row('Infectious Disease', 'Infectious Diseases'),
  row('Internal Medicine', 'Internist | General Internal Medicine | IM | Internal'),
  row('Interventional Cardiology'),
  row('Maternal-Fetal Medicine', 'Maternal and Fetal Medicine'),
  row('Medical Genetics & Genomics', 'Medical Genetics | Clinical Genetics | Genetics'),
  row('Medical Oncology', 'Oncology | Hematology and Oncology | Hematology Oncology | Oncologist'),
  row('Medical Toxicology', 'Toxicology'),
  row('Nephrology', 'Nephrologist'),
  row(
    'Neurological Surgery',
    'Neurosurgery | Neuro Surgery | Neurologic Surgery | Neurosurgeon | Neurological Surgeon',
  ),
  row('Neurology', 'Neurologist | Adult Neurology | Clinical Neurology'),
  row('Neuromuscular Medicine'),
  row(
    'Neuromusculoskeletal Medicine',
    `Osteopathic Manipulative Medicine | Neuromusculoskeletal Medicine and Osteopathic Manipulative Medicine |
    Osteopathic Manipulation | Osteopathic Manipulative Treatment | Osteopathy | Neuromusculoskeletal Medicine and OMM |
    NMM OMM`,
  ),
  row('Neuropathology'),
  row('Neuroradiology'),
  row('Neurotology', 'Otology and Neurotology | Otology'),
  row('Nuclear Medicine'),
  row('Nuclear Radiology'),
  row(
    'Obstetrics & Gynecology',
    'Gynecology | Obstetrics | OB GYN | OBGYN | Obstetrician and Gynecologist | Gynecologist',
  ),
  row(
    'Occupational Medicine',
    `Occupational and Environmental Medicine | Occupational | Industrial Medicine | Occupational Health |
    Occupational Preventive Medicine | Preventive Medicine Occupational Medicine | Occupational Environmental Medicine |
    Preventive Medicine Occupational | Occupational Medicine Physician | OccMed | Occupational Med`,
  ),
  row('Ophthalmology', 'Opthalmology | Ophthalmologist | Ophthamology'),
  row(
    'Orthopedic Sports Medicine',
    'Orthopaedic Sports Medicine | Orthopedic Surgery Sports Medicine | Orthopedics and Sports Medicine',
  ),
  row(
    'Orthopedic Surgery',
    `Orthopaedic Surgery | Orthopedics | Orthopaedics | Orthopedic | Orthopaedic | Orthopedic Surgeon | Orthopedist |
    Orthopaedic Surgeon | Orthopedic Medicine | Ortho | Orthopaedic Medicine | Orthopedic Surgery General |
    Orthopedic Surgery of the Spine | Orthopedic Spine Surgery | Orthopaedic Spine Surgery |
    Orthopedic and Spine Surgery`,
  ),
  row(
    'Otolaryngology - Head & Neck Surgery',
    `Otolaryngology | Otorhinolaryngology | ENT | Ear Nose and Throat | Otolaryngologist | Head and Neck Surgery |
    Otolaryngology and Facial Plastic Surgery`,
  ),
  row(
    'Pain Medicine',
    `Pain Management | Pain | Interventional Pain Management | Interventional Pain Medicine | Pain Mgmt | Pain Specialist |
    Chronic Pain | Anesthesiology Pain Medicine | Anesthesiology Pain Management | Interventional Pain | Pain Mangement |
    Pain Management Specialist | Pain Medicine Anesthesiology | Subspecialty Pain Medicine | Pain Medicine Subspecialty |
    Interventional Spine | Interventional Spine and Pain Management | Anesthesiology and Pain Management |
    Anesthesiology and Pain Medicine | Anesthesia and Pain Management | Anesthesia Pain Management`,
  ),
  row(
    'Pathology',
    'Anatomic Pathology | Clinical Pathology | Anatomic and Clinical Pathology | Pathology Anatomic and Clinical',
  ),
  row('Blood Banking & Transfusion Medicine', 'Transfusion Medicine'),
  row('Cytopathology'),
  row('Forensic Pathology'),
  row('Pediatric Rehabilitation Medicine'),
  row('Pediatric Surgery'),
  row('Pediatrics', 'Pediatric Medicine | Pediatrician | Paediatrics'),
  row(
    'Physical Medicine & Rehabilitation',
    `Physical Medicine and Rehab | PM and R | PMR | Physical Medicine | Physiatry | Physiatrist | Rehabilitation Medicine |
    Physical Med and Rehab | Phys Med and Rehab | Physical and Rehabilitation Medicine | Rehabilitation |
    Physical Medicine Rehabilitation | Physical Medicine and Rehabilitative Medicine | Physical Rehabilitation |
    Physical Medicine and Rehabilitation PM and R | Physical Rehabilitation Medicine | Rehab Medicine`,
  ),
  row('Plastic Surgery', 'Plastic and Reconstructive Surgery | Plastic Surgeon | Reconstructive Surgery | Plastics'),
  row('Preventive Medicine', 'Preventative Medicine | Prevention Medicine'),
  row('Psychiatry', 'Psychiatrist | General Psychiatry | Adult Psychiatry | Psychiatric Medicine'),
  row('Psychiatry & Neurology', 'Neurology and Psychiatry'),
  row(
    'Public Health & General Preventive Medicine',
    `Public Health | General Preventive Medicine | General Preventive Medicine and Public Health |
    Preventive Medicine and Public Health | Public Health and Preventive Medicine`,
  ),
  row('Pulmonary Disease', 'Pulmonary Medicine | Pulmonology | Pulmonary Diseases | Pulmonary | Pulmonologist'),
  row('Pulmonary Disease & Critical Care Medicine', 'Pulmonary and Critical Care Medicine | Pulmonary Critical Care'),
  row('Radiation Oncology', 'Therapeutic Radiology'),
  row('Radiology', 'Radiologist | General Radiology | Roentgenology'),
  row('Diagnostic Radiology', 'Diagnostic Imaging | Radiology Diagnostic'),
  row('Interventional Radiology', 'Vascular and Interventional Radiology | Interventional and Diagnostic Radiology'),
  row('Musculoskeletal Radiology'),
  row('Reproductive Endocrinology & Infertility', 'Reproductive Endocrinology'),
  row('Rheumatology', 'Rheumatologist'),
  row('Sleep Medicine', 'Sleep | Sleep Disorders Medicine'),
  row('Spinal Cord Injury Medicine', 'Spinal Cord Injury | Spinal Cord Medicine'),
  row('Spine Surgery', 'Spinal Surgery | Spine | Spine Surgeon'),
  row('Sports Medicine', 'Primary Care Sports Medicine | Family Practice Sports Medicine | Sports Med'),
  row('Surgery', 'General Surgery | Surgeon | General Surgeon | Trauma Surgery | General and Trauma Surgery'),
  row('Surgical Critical Care'),
  row(
    'Thoracic & Cardiac Surgery',
    `Thoracic Surgery | Cardiothoracic Surgery | Cardiac Surgery | Cardiovascular Surgery |
    Cardiovascular and Thoracic Surgery | Thoracic and Cardiovascular Surgery | Thoracic Cardiovascular Surgery`,
  ),
  row('Transplant Hepatology', 'Hepatology'),
  row('Undersea & Hyperbaric Medicine', 'Hyperbaric Medicine | Undersea Medicine'),
  row('Urology', 'Urological Surgery | Urologic Surgery | Urologist'),
  row('Vascular Surgery', 'General Vascular Surgery | Vascular and Endovascular Surgery'),
  row('Vascular Neurology', 'Stroke'),
];

/** Of certificates that neither has. Source: the names of the boards and societies that give them. */
const OTHER_MEDICAL: readonly SpecialtyRow[] = [
  row('Electrodiagnostic Medicine', 'Electrodiagnosis'),
  row('General Practice', 'General Practitioner | GP | General Medicine | Primary Care | Primary Care Medicine'),
  row('Foot & Ankle Orthopedic Surgery', 'Foot and Ankle Orthopaedic Surgery | Orthopedic Foot and Ankle Surgery'),
  row(
    'Health Care Quality & Management',
    'Quality Assurance and Utilization Review | Utilization Review | Health Care Quality',
  ),
  row('Legal Medicine'),
  row(
    'Disability Evaluation',
    'Disability Medicine | Independent Medical Evaluation | Independent Medical Examination',
  ),
  row('Urgent Care Medicine', 'Urgent Care'),
  row('Obesity Medicine', 'Bariatric Medicine | Bariatrics'),
  row('Wound Care', 'Wound Management | Wound Medicine'),
  row('Bariatric Surgery'),
  row('Hospital Medicine', 'Hospitalist'),
  row('Integrative Medicine', 'Integrative and Holistic Medicine | Holistic Medicine'),
  row('Headache Medicine', 'Headache'),
  row('Neuroimaging'),
  row('Behavioral Neurology & Neuropsychiatry', 'Neuropsychiatry | Behavioral Neurology'),
  row('Regenerative Medicine'),
  row('Arthroscopic Surgery', 'Arthroscopy'),
  row('Joint Replacement Surgery', 'Adult Reconstruction | Total Joint Surgery | Adult Reconstructive Orthopedics'),
];

/** Other professions than physicians'. Source: the healing arts that California's Business and Professions Code licenses. */
const OTHER_PROFESSIONS: readonly SpecialtyRow[] = [
  row(
    'Acupuncture',
    `Acupuncturist | Licensed Acupuncturist | L Ac | Medical Acupuncture | Oriental Medicine |
    Acupuncture and Oriental Medicine | Traditional Chinese Medicine | Chinese Medicine`,
  ),
  row('Audiology', 'Audiologist'),
  row(
    'Chiropractic',
    `Chiropractor | Chiropractics | DC | Doctor of Chiropractic | Chiropractic Medicine | Chiropracter | Chiropratic |
    Chiropractic Physician | Chiropractic Care`,
  ),
  row('Chiropractic Neurology', 'Chiropractic Neurologist'),
  row('Chiropractic Orthopedics', 'Chiropractic Orthopedist'),
  row('Chiropractic Rehabilitation', 'Chiropractic Physical Rehabilitation'),
  row('Chiropractic Sports Medicine', 'Chiropractic Sports Physician'),
  row(
    'Dentistry',
    'Dentist | General Dentistry | Dental | DDS | DMD | Dental Medicine | Dental Surgery | General Dentist',
  ),
  row('Endodontics', 'Endodontist'),
  row('Marriage & Family Therapy', 'Marriage and Family Therapist'),
  row('Naturopathic Medicine', 'Naturopathy | Naturopathic'),
  row('Neuropsychology', 'Clinical Neuropsychology | Neuropsychologist'),
  row('Nursing', 'Registered Nurse | RN | Nurse | Nurse Practitioner'),
  row('Occupational Therapy', 'Occupational Therapist'),
  row('Optometry', 'Optometrist | Doctor of Optometry'),
  row(
    'Oral & Maxillofacial Surgery',
    'Oral Surgery | Maxillofacial Surgery | Oral Maxillofacial Surgery | Oral Surgeon',
  ),
  row('Oral Medicine'),
  row('Orofacial Pain', 'Oral Facial Pain | Craniofacial Pain | TMJ'),
  row('Orthodontics', 'Orthodontist | Orthodontics and Dentofacial Orthopedics'),
  row('Periodontics', 'Periodontist | Periodontology'),
  row('Pharmacy', 'Pharmacist | Pharmacology | Clinical Pharmacology | Pharm D'),
  row('Physical Therapy', 'Physical Therapist | Physiotherapy'),
  row('Physician Assistant'),
  row(
    'Podiatric Surgery',
    `Foot and Ankle Surgery | Foot Surgery | Reconstructive Rearfoot and Ankle Surgery | Podiatric Foot and Ankle Surgery |
    Podiatry Surgery | Podiatric Foot Surgery | Reconstructive Rearfoot Ankle Surgery`,
  ),
  row(
    'Podiatry',
    'Podiatrist | Podiatric Medicine | DPM | Podiatric | Podiatric Medicine and Orthopedics | Podiatric Orthopedics',
  ),
  row('Prosthodontics', 'Prosthodontist'),
  row(
    'Psychology',
    'Psychologist | Clinical Psychology | Clinical Psychologist | Psy D | Counseling Psychology | Health Psychology',
  ),
  row('Social Work', 'Clinical Social Work | LCSW | Social Worker'),
  row('Speech-Language Pathology', 'Speech Pathology | Speech Therapy | Speech and Language Pathology'),
];

export const SPECIALTY_GROUPS: readonly SpecialtyRow[] = [...MEDICAL, ...OTHER_MEDICAL, ...OTHER_PROFESSIONS];
