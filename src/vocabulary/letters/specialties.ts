import { wordList } from '../../text/word-list.js';

/**
 * Medical specialties whose names hold "and" or a comma, so that prose lists of certifications are split right.
 * Source: certificates of the American Board of Medical Specialties and the American Osteopathic Association.
 */
export const COMPOUND_SPECIALTIES: readonly string[] = wordList(`
  Physical Medicine and Rehabilitation | Public Health and General Preventive Medicine |
  Preventive Medicine and Public Health | Psychiatry and Neurology | Obstetrics and Gynecology |
  Allergy and Immunology | Hospice and Palliative Medicine | Child and Adolescent Psychiatry |
  Hand and Upper Extremity Surgery | Foot and Ankle Surgery | Reconstructive Rearfoot and Ankle Surgery |
  Undersea and Hyperbaric Medicine | Endocrinology, Diabetes and Metabolism |
  Endocrinology, Diabetes, and Metabolism | Plastic and Reconstructive Surgery |
  Oral and Maxillofacial Surgery | Head and Neck Surgery | Otolaryngology - Head and Neck Surgery |
  Thoracic and Cardiac Surgery | Cardiovascular and Thoracic Surgery | Blood Banking and Transfusion Medicine |
  Orthopedic and Spine Surgery | Pulmonary Disease and Critical Care Medicine |
  Acupuncture and Oriental Medicine`);

/** States whose names hold a comma. */
export const COMPOUND_STATES: readonly string[] = ['Washington, D.C.', 'Washington, DC'];

/** What a license is of where it is no profession: the states and districts that license. */
export const STATES: readonly string[] = wordList(`
  Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | District of Columbia |
  Florida | Georgia | Guam | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine |
  Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada |
  New Hampshire | New Jersey | New Mexico | New York | North Carolina | North Dakota | Ohio | Oklahoma | Oregon |
  Pennsylvania | Puerto Rico | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont |
  Virginia | Washington | West Virginia | Wisconsin | Wyoming`);
